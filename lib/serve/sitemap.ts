import { divisionPath, metricPath, organizationPath, yearPath } from '../domain/addresses';
import { AppError } from '../domain/app-error';
import { METRIC_KEYS } from '../domain/metrics';
import { database } from '../store/client';
import {
  countAddresses,
  listDivisionChanges,
  listOrganizationChanges,
  listReportChanges,
  listYearChanges,
  newestChange,
  type Change,
} from '../store/list-changes';
import { absolute } from './api/report-item';
import { element, type Xml } from './oai/xml';

/** Pages of a list; each has an address in both languages, and a list may have 50,000 addresses. */
const PAGES = 20_000;
const LANGUAGES = [
  { code: 'zh-CN', prefix: '' },
  { code: 'en', prefix: '/en' },
] as const;
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const write = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;

/** The list of all lists of addresses (sitemaps.org). `size`: pages of a list. */
export async function sitemapIndex(size = PAGES): Promise<string> {
  const { reports, organizations } = await countAddresses(database());
  const parts = (name: string, count: number): string[] =>
    Array.from({ length: Math.ceil(count / size) }, (_, index) => `${name}-${index + 1}`);
  const names = ['pages', 'places', ...parts('bodies', organizations), ...parts('reports', reports)];
  return write(
    element(
      'sitemapindex',
      names.map((name) => element('sitemap', [element('loc', absolute(`/sitemaps/${name}.xml`))])),
      { xmlns: NAMESPACE },
    ),
  );
}

/** One of these lists. Throws `AppError` not_found. */
export async function sitemap(file: string, size = PAGES): Promise<string> {
  const [, name = '', number = '1'] = /^([a-z]+)(?:-([1-9]\d{0,4}))?\.xml$/.exec(file) ?? [];
  const pages = await pagesOf(name, { skip: (Number(number) - 1) * size, take: size });
  if (pages === null) throw new AppError('not_found', `no list ${file}`);
  return write(
    element('urlset', pages.flatMap(entries), {
      xmlns: NAMESPACE,
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    }),
  );
}

interface Page {
  readonly path: string;
  readonly changedAt: Date | null;
}

async function pagesOf(name: string, part: { skip: number; take: number }): Promise<Page[] | null> {
  const db = database();
  const at = (changes: readonly Change[], path: (key: string) => string): Page[] =>
    changes.map(({ key, changedAt }) => ({ path: path(key), changedAt }));
  switch (name) {
    case 'reports':
      return at(await listReportChanges(db, part), (path) => path);
    case 'bodies':
      return at(await listOrganizationChanges(db, part), organizationPath);
    case 'places':
      return at(await listDivisionChanges(db), divisionPath);
    case 'pages': {
      const changedAt = await newestChange(db);
      const fixed = ['/', '/browse', '/years', '/metrics', ...METRIC_KEYS.map(metricPath)];
      return [
        ...fixed.map((path) => ({ path, changedAt })),
        ...['/about', '/developers'].map((path) => ({ path, changedAt: null })),
        ...at(await listYearChanges(db), (year) => yearPath(Number(year))),
      ];
    }
    default:
      return null;
  }
}

/** A page in both languages, each naming the other. */
function entries({ path, changedAt }: Page): Xml[] {
  const address = (prefix: string): string =>
    absolute(path === '/' && prefix !== '' ? prefix : `${prefix}${path}`);
  const links = LANGUAGES.map(({ code, prefix }) =>
    element('xhtml:link', [], { rel: 'alternate', hreflang: code, href: address(prefix) }),
  );
  return LANGUAGES.map(({ prefix }) =>
    element('url', [
      element('loc', address(prefix)),
      ...(changedAt === null ? [] : [element('lastmod', changedAt.toISOString())]),
      ...links,
      element('xhtml:link', [], { rel: 'alternate', hreflang: 'x-default', href: address('') }),
    ]),
  );
}
