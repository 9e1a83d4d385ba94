import { absolute } from '@/lib/serve/api/report-item';

export const dynamic = 'force-dynamic';

// What has no end, or nothing to find: searches, comparisons, files for programs, and the desk.
const CLOSED = ['/admin', '/api/', '/compare', '/search'];

export function GET(): Response {
  const closed = CLOSED.flatMap((path) => [path, ...(path === '/api/' ? [] : [`/en${path}`])]);
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absolute('/sitemap.xml')}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
