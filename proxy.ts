import createMiddleware from 'next-intl/middleware';
import type { NextRequest, NextResponse } from 'next/server';
import { routing } from './components/i18n/routing';
import { env } from './lib/env';

const handleLanguage = createMiddleware(routing);

/** Chooses the language by the address and allows only the scripts that carry this answer's nonce. */
export default function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID());
  request.headers.set('Content-Security-Policy', policy);
  const response = handleLanguage(request);
  // Charts for other sites carry a stricter policy of their own, which lets them be framed (app/send-chart.ts).
  if (!isChart(request.nextUrl.pathname)) response.headers.set('Content-Security-Policy', policy);
  return response;
}

function isChart(path: string): boolean {
  return /^(?:\/en)?\/(?:metrics|organizations)\/[^/]+\/(?:embed|chart\.svg)$/.test(path);
}

function contentSecurityPolicy(nonce: string): string {
  // React's development build evaluates strings to rebuild server stacks.
  const development = env().NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    // The PDF reader works beside the page; its file is served by app/api/pdfjs.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

// Metric addresses contain dots, and charts end like pictures: static files are those at the root with these endings.
export const config = {
  matcher: [
    '/((?!api(?:/|$)|healthz$|readyz$|ops/|oai$|sitemaps/|_next/|[^/]+\\.(?:ico|svg|png|txt|xml|webmanifest)$).*)',
  ],
};
