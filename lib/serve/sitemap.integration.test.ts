import { beforeAll, describe, expect, it } from 'vitest';
import { publishReport, shortReport } from '../fixtures/published-report';
import { findAll, readXml } from '../fixtures/read-xml';
import { database } from '../store/client';
import { withdrawReport } from '../store/withdraw-report';
import { sitemap, sitemapIndex } from './sitemap';

const db = database();
const textOf = (text: string, name: string): string[] =>
  findAll(readXml(text), name).map((node) => node.text);

let ids: string[] = [];
beforeAll(async () => {
  for (const year of [2019, 2020, 2021])
    ids = [...ids, await publishReport(db, shortReport(year, '总体情况'))];
  await withdrawReport(db, { reportId: ids[0] ?? '', reason: '重复入库' });
});

describe('the sitemaps', () => {
  it('list every public page once in each language, in parts of a size', async () => {
    const names = textOf(await sitemapIndex(1), 'loc').map((address) => new URL(address).pathname);
    expect(names).toEqual([
      '/sitemaps/pages.xml',
      '/sitemaps/places.xml',
      '/sitemaps/bodies-1.xml',
      '/sitemaps/reports-1.xml',
      '/sitemaps/reports-2.xml',
    ]);
    const parts = await Promise.all(names.map((name) => sitemap(name.replace('/sitemaps/', ''), 1)));
    const pages = parts.flatMap((part) => textOf(part, 'loc').map((address) => new URL(address).pathname));
    expect(new Set(pages).size).toBe(pages.length);
    const reports = pages.filter((page) => page.startsWith('/reports/'));
    expect(reports.map((page) => page.slice(-4))).toEqual(['2020', '2021']);
    expect(pages.filter((page) => page.startsWith('/en/reports/'))).toHaveLength(2);
    expect(pages).toEqual(
      expect.arrayContaining(['/', '/en', '/browse/410000', '/years/2020', '/metrics/requests.granted']),
    );
  });

  it('say when a page last changed, and where it is in the other language', async () => {
    const [entry] = findAll(readXml(await sitemap('reports-1.xml')), 'url');
    const record = await db.publicRecord.findUniqueOrThrow({ where: { reportId: ids[1] ?? '' } });
    expect(entry?.children.map(({ name, text }) => (name === 'loc' ? name : text))).toEqual([
      'loc',
      record.changedAt.toISOString(),
      '',
      '',
      '',
    ]);
    const links = findAll(entry ?? readXml('<a/>'), 'xhtml:link').map(
      ({ attributes }) => attributes['hreflang'],
    );
    expect(links).toEqual(['zh-CN', 'en', 'x-default']);
  });

  it.each(['nothing.xml', 'reports-0.xml', 'reports.txt'])('there is no %s', async (file) => {
    await expect(sitemap(file)).rejects.toMatchObject({ code: 'not_found' });
  });
});
