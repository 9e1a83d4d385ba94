import createNextIntlPlugin from 'next-intl/plugin';

// Forms of pages; files are taken by app/api/admin. As in app/guard/refuse-form.ts.
const FORM_LIMIT = '8mb';

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
    'graphile-worker',
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
    serverActions: { bodySizeLimit: FORM_LIMIT },
    proxyClientMaxBodySize: FORM_LIMIT,
  },
  // The policy of pages is set in proxy.ts, because each answer's scripts carry a nonce.
  headers: () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        {
          key: 'Permissions-Policy',
          value: 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
        },
        { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      ],
    },
    {
      // The address holds a secret, which no other page is to be told. Not no-referrer, which makes browsers hide the
      // origin of a form's answer too, and that is what tells it from another site's.
      source: '/:locale(en)?/admin/invitation/:token',
      headers: [
        { key: 'Referrer-Policy', value: 'strict-origin' },
        { key: 'Cache-Control', value: 'private, no-store' },
      ],
    },
    {
      // Charts may be shown in frames of other sites.
      source: '/((?!(?:en/)?(?:metrics|organizations)/[^/]+/embed$).*)',
      headers: [{ key: 'X-Frame-Options', value: 'DENY' }],
    },
    {
      // Charts may be shown by other sites. Scripts of other sites that ask by CORS are not concerned.
      source: '/((?!(?:en/)?(?:metrics|organizations)/[^/]+/(?:embed|chart\\.svg)$).*)',
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'same-origin' }],
    },
    {
      // What is no page has nothing to run, wherever it is opened. The PDF reader's files have a policy of their own.
      source: '/:file(api/(?!pdfjs/).*|healthz|readyz|ops/.*|oai|robots\\.txt|sitemap\\.xml|sitemaps/.*)',
      headers: [
        { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
      ],
    },
  ],
};

export default createNextIntlPlugin({
  requestConfig: './components/i18n/request.ts',
  // Parsed when the site is built: else every answer would parse the sentences it needs anew.
  experimental: { messages: { path: ['./messages/zh', './messages/en'], format: 'json', precompile: true } },
})(config);
