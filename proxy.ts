import createMiddleware from 'next-intl/middleware';
import { NextResponse, type NextRequest } from 'next/server';
import { refuseAddress } from './app/guard/refuse-address';
import { refuseCostly } from './app/guard/refuse-costly';
import { refuseForeign } from './app/guard/refuse-foreign';
import { refuseForm } from './app/guard/refuse-form';
import { routing } from './components/i18n/routing';
import { env } from './lib/env';

const handleLanguage = createMiddleware(routing);
/** `.zoom,.pages,.look-wait{display:none}`, for readers without script (components/report/original-pages.tsx). */
const NO_SCRIPT_STYLE = "'sha256-1SPcbCN6/SCMoJrEj2Ayapybxce8Xjio7rIHP4fDluk='";

/**
 * Refuses addresses that name nothing, what other sites' pages send, forms that are none, and too many costly requests; then chooses the language by
 * the address and allows only the scripts that carry this answer's nonce. What lies outside `matcher` guards itself.
 */
export default function proxy(request: NextRequest): NextResponse {
  const refused =
    refuseAddress(request) ?? refuseForeign(request) ?? refuseForm(request) ?? refuseCostly(request);
  if (refused !== null) return new NextResponse(refused.body, refused);
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
  const styles = development === '' ? `'self' ${NO_SCRIPT_STYLE}` : "'self' 'unsafe-inline'";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    "script-src-attr 'none'",
    `style-src-elem ${styles}`,
    // Widths of bars and places of boxes are attributes; what an attribute can say loads nothing that img-src forbids.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    // The PDF reader works beside the page; its file is served by app/api/pdfjs.
    "worker-src 'self'",
    "frame-src 'none'",
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
