/** The words that addresses are made of; anything else in an address is somebody's or something's own. */
export const WORDS: ReadonlySet<string> = new Set(
  `about account admin api audit browse cancel changes chart.csv chart.json chart.svg citation code compare
  comparison.xlsx confirm copies copies.csv coverage.csv coverage.json data developers divisions docs embed feed.atom
  figures figures.csv files findings findings.csv findings.json healthz icon.svg intakes invitation jobs metrics oai
  openapi.json ops organization.xlsx organizations pdfjs pieces preview readyz reports reports.csv reports.json
  results.csv retry robots.txt search search.md second-factor sign-in sitemap.xml sitemaps suggest terms text.csv
  upload uploads users v1 versions visits years _next`.split(/\s+/),
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
