import { parseFeed } from '@rowanmanning/feed-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishReport } from '../../fixtures/published-report';
import { syncReport } from '../../search/sync-report';
import { postgresEngine } from '../../search/postgres/postgres-engine';
import { database } from '../../store/client';
import { readSearchParameters } from '../search-parameters';
import { writeAtom, xmlText, type FeedEntry } from './feed';
import { foundEntries, newestEntries } from './feed-entries';
import { divisionFeed, organizationFeed, yearFeed } from './scope-feeds';
import { searchFeed } from './search-feed';

const db = database();
const PLACES = [
  ['410000', '河南省'],
  ['410800', '焦作市'],
  ['410883', '孟州市'],
] as const;
const engine = postgresEngine(db);

async function publish(year: number, body: string, day: string): Promise<string> {
  const id = await publishReport(db, {
    title: `孟州市 <${year}> & 年报\u0008`,
    year,
    kind: 'government',
    organization: '孟州市人民政府',
    divisions: PLACES,
    preamble: '',
    sections: [{ kind: 'overview', heading: '一、总体情况', body }],
  });
  await db.report.update({ where: { id }, data: { publishedAt: new Date(day) } });
  return id;
}

let ids: string[] = [];
beforeAll(async () => {
  ids = [
    await publish(2020, '收到依申请公开 <b>5</b> 件 ]]> \u000b完', '2024-03-01T00:00:00Z'),
    await publish(2019, '依申请公开无。', '2024-05-01T00:00:00Z'),
    await publish(2021, '没有申请。', '2024-04-01T00:00:00Z'),
  ];
  for (const id of ids) await syncReport(db, id);
});

function write(entries: readonly FeedEntry[], prefix = ''): string {
  return writeAtom(
    { title: 'A & <B>', path: '/feed.atom', page: '/', entries },
    { name: '公开年报档案', prefix },
  );
}

describe('the feeds', () => {
  it('list what became public last first, with ids that stay', async () => {
    const entries = await newestEntries({});
    expect(entries.map(({ id }) => id)).toEqual([1, 2, 0].map((index) => `urn:uuid:${ids[index] ?? ''}`));
  });

  it('are Atom that a reader of feeds understands', async () => {
    const feed = parseFeed(write(await newestEntries({}), '/en'));
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.title).toBe('A & <B>');
    expect(feed.self).toBe('http://localhost:3000/feed.atom');
    expect(feed.updated).toEqual(new Date('2024-05-01T00:00:00Z'));
    expect(feed.items[2]).toMatchObject({
      id: `urn:uuid:${ids[0] ?? ''}`,
      title: '孟州市 <2020> & 年报',
      published: new Date('2024-03-01T00:00:00Z'),
      updated: new Date('2024-03-01T00:00:00Z'),
      description: '收到依申请公开 <b>5</b> 件 ]]> 完',
      authors: [{ name: '孟州市人民政府' }],
    });
    expect(feed.items[2]?.url).toMatch(/^http:\/\/localhost:3000\/en\/reports\/410883\/[^/]+\/2020$/);
  });

  it('have no character that XML forbids', () => {
    expect(xmlText('a\u0000b\u000bc\tд\n𠮷\ud800x\ufffe')).toBe('abc\tд\n𠮷x');
  });

  it('stay as they are when nothing was added', async () => {
    expect(write(await newestEntries({}))).toBe(write(await newestEntries({})));
    expect(write([])).toBe(write([]));
  });

  it('follow a place, a year and a body', async () => {
    expect(await divisionFeed('410800')).toMatchObject({ name: '焦作市', entries: [{}, {}, {}] });
    expect((await divisionFeed('420000')).entries).toEqual([]);
    expect((await yearFeed('2020')).entries).toHaveLength(1);
    const { slug } = await db.organization.findFirstOrThrow();
    expect((await organizationFeed(slug)).entries).toHaveLength(3);
    await expect(divisionFeed('999999')).rejects.toMatchObject({ code: 'not_found' });
    await expect(yearFeed('20x0')).rejects.toMatchObject({ code: 'not_found' });
    await expect(organizationFeed('nobody')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('follow a search, the newest first, each report opened at its first hit', async () => {
    const parameters = readSearchParameters(new URLSearchParams('q=依申请公开&division=410800'));
    const entries = await foundEntries(parameters, engine, db);
    expect(entries.map(({ id }) => id)).toEqual([1, 0].map((index) => `urn:uuid:${ids[index] ?? ''}`));
    const { searchParams } = new URL(entries[0]?.path ?? '', 'http://x');
    expect(searchParams.get('results')).toBe('division=410800');
    const version = await db.reportVersion.findFirstOrThrow({ where: { currentOf: { id: ids[1] ?? '' } } });
    const [start, end] = (searchParams.get('at') ?? '').split('-').map(Number);
    expect(version.text.slice(start, end)).toBe('依申请公开');
    expect(entries[0]?.summary).toContain('依申请公开');
  });

  it.each(['', 'q=', 'q=x&year=then'])('refuse what cannot be searched: %j', async (query) => {
    await expect(searchFeed(new URLSearchParams(query))).rejects.toMatchObject({ code: 'invalid_parameter' });
  });
});
