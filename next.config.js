import createNextIntlPlugin from 'next-intl/plugin';

const UPLOAD_LIMIT = '64mb';

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  // Without this, Next.js takes a lockfile in a folder above for the project's.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm run verify` checks the types; a person who only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
  reactStrictMode: true,
  // Native, WebAssembly, or looking for files beside themselves. The commands of the image leave them out too.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/client',
    'opencc-js',
    'pg',
    'pino',
    'pino-pretty',
    'pinyin-pro',
  ],
  // The programs that run beside the site, and what the readers' looks for: found at run time, so the build cannot see that they are needed.
  outputFileTracingIncludes: {
    '/**': [
      '.reader/serve-readings.mjs',
      '.reader/write-export.mjs',
      'node_modules/pdfjs-dist/package.json',
      'node_modules/pdfjs-dist/{cmaps,wasm,standard_fonts}/**',
    ],
    '/api/docs/search.md': ['docs/search.md'],
    '/api/pdfjs/**': [
      'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
      'node_modules/pdfjs-dist/iccs/**',
    ],
  },
  // Installed apart, and found at run time where it is (lib/ingest/ocr).
  outputFileTracingExcludes: { '/**': ['ocr/**'] },
  experimental: {
    serverActions: { bodySizeLimit: UPLOAD_LIMIT },
    proxyClientMaxBodySize: UPLOAD_LIMIT,
  },
  // The content security policy is set in proxy.ts, because each answer's scripts carry a nonce.
  headers: () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      ],
    },
    {
      // Charts may be shown in frames of other sites.
      source: '/((?!(?:en/)?(?:metrics|organizations)/[^/]+/embed$).*)',
      headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
    },
  ],
};

export default createNextIntlPlugin('./components/i18n/request.ts')(config);
