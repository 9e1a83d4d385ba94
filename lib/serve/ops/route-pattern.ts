/** The words that addresses are made of; anything else in an address is somebody's or something's own. */
const WORDS = new Set(
  `admin files upload uploads versions findings sign-in users invitations invite intakes jobs audit account sessions
  review api v1 docs pdfjs search terms results.csv about browse compare copies data developers export figures home
  metrics organizations reports years healthz readyz ops oai sitemap.xml sitemaps robots.txt suggest feed.atom
  chart.svg chart.csv chart.json embed openapi.json divisions cite citation figures.csv text.csv comparison.xlsx
  originals _next static`.split(/\s+/),
);
const DEEPEST = 6;
/** More different ones than the site has are somebody trying addresses. */
const MOST = 200;

const known = new Set<string>();

/**
 * The kind of address a request is for, such as `/reports/:/:/:`: without the language, and without anything that names
 * a report, a person, a search or a secret. `other` for what the site does not have.
 */
export function routePattern(path: string): string {
  const segments = (path.split('?')[0] ?? '').split('/').filter((segment) => segment !== '');
  const own = segments[0] === 'en' ? segments.slice(1) : segments;
  const [first] = own;
  if (first === undefined) return '/';
  if (!WORDS.has(first) || own.length > DEEPEST) return 'other';
  if (first === '_next') return '/_next';
  const pattern = `/${own.map((segment) => (WORDS.has(segment) ? segment : ':')).join('/')}`;
  if (known.size >= MOST && !known.has(pattern)) return 'other';
  known.add(pattern);
  return pattern;
}
