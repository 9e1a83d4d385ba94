import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerApi, type ApiSettings } from '@/app/api/answer-api';
import { ingestSamples } from '@/lib/fixtures/ingest-samples';
import { parseCsv } from '@/lib/fixtures/parse-csv';
import { OPERATIONS } from '@/lib/serve/api/operations';
import { makeLimiter } from '@/lib/serve/api/rate-limit';
import { database } from '@/lib/store/client';
import { publishReport } from '@/lib/store/publish-report';
import { withdrawReport } from '@/lib/store/withdraw-report';

const SETTINGS: ApiSettings = {
  operations: OPERATIONS,
  limiter: makeLimiter(1_000_000),
  isProxyTrusted: false,
};

let report = '';
let other = '';
beforeAll(async () => {
  [report = '', other = ''] = await ingestSamples(database(), [
    '410883-2020-mengzhou.txt',
    '410425-2021-jiaxian.txt',
  ]);
}, 120_000);
afterAll(() => database().$disconnect());

function ask(address: string, init: RequestInit = {}, settings = SETTINGS): Promise<Response> {
  const url = new URL(`/api/v1${address}`, 'http://localhost:3000');
  return answerApi(new Request(url, init), url.pathname.split('/').slice(3).filter(Boolean), settings);
}

/** Every item of a list, by following its links, and how many pages that took. */
async function follow(address: string): Promise<{ items: unknown[]; pages: number }> {
  const items: unknown[] = [];
  let pages = 0;
  for (let next: string | undefined = address; next !== undefined;) {
    const response = await ask(next);
    const body = (await response.json()) as { items: unknown[]; next: string | null };
    const link = /<http:\/\/localhost:3000\/api\/v1([^>]+)>; rel="next"/.exec(
      response.headers.get('link') ?? '',
    );
    expect(link === null).toBe(body.next === null);
    items.push(...body.items);
    pages += 1;
    next = link?.[1];
  }
  return { items, pages };
}

const LISTS = OPERATIONS.filter(({ isPaged, id }) => isPaged === true && id !== 'search');

describe('a list', () => {
  it.each(LISTS.map(({ path }) => [path]))('%s is the same in pages of any size', async (path) => {
    const address = path.replace('{id}', report);
    const whole = await follow(address);
    expect(whole.items.length).toBeGreaterThan(0);
    const size = Math.ceil(whole.items.length / 3);
    const paged = await follow(`${address}?limit=${size}`);
    expect(paged.items).toEqual(whole.items);
    expect(paged.pages).toBe(Math.ceil(whole.items.length / size));
  });

  it('keeps what was asked in the link to its next page', async () => {
    const link = (await ask('/figures?metric=requests.granted&year=2020&limit=2')).headers.get('link');
    expect(link).toMatch(/metric=requests\.granted&year=2020&limit=2&cursor=[0-9a-f-]{36}>; rel="next"$/);
  });

  it('of search results leads forth and back by pages', async () => {
    const first = await ask(`/search?q=${encodeURIComponent('政府信息')}`);
    expect(((await first.json()) as { total: number }).total).toBe(2);
    expect(first.headers.get('link')).toBeNull();
    const beyond = await ask(`/search?q=${encodeURIComponent('政府信息')}&page=2`);
    expect(beyond.headers.get('link')).toMatch(/page=1>; rel="prev"$/);
  });
});

describe('methods', () => {
  it('a preflight allows what there is', async () => {
    const response = await ask('/reports', { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-headers')).toContain('If-None-Match');
    expect((await ask('/reports')).headers.get('access-control-expose-headers')).toMatch(
      /ETag.*Link.*RateLimit/,
    );
  });

  it('HEAD has the headers of GET and nothing else', async () => {
    const [head, get] = [await ask('/reports', { method: 'HEAD' }), await ask('/reports')];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const name of ['etag', 'content-type']) expect(head.headers.get(name)).toBe(get.headers.get(name));
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
    const response = await ask('/reports', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each(['', '/nothing', '/reports/x/y/z/a'])('%s is no route', async (address) => {
    const response = await ask(address);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      type: 'http://localhost:3000/developers#error-not_found',
      code: 'not_found',
    });
  });
});

describe('the limit', () => {
  it('says what is left, and when to come again', async () => {
    const settings = { ...SETTINGS, limiter: makeLimiter(2) };
    const first = await ask('/metrics', {}, settings);
    expect(first.headers.get('ratelimit-policy')).toBe('"default";q=2;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"default";r=1;t=\d+$/);
    await ask('/metrics', {}, settings);
    const refused = await ask('/metrics', {}, settings);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('ratelimit')).toMatch(/^"default";r=0;t=\d+$/);
  });
});

describe('what changes', () => {
  it('has another entity tag, also where the answer is too long to be looked at first', async () => {
    const tags = async (): Promise<(string | null)[]> => [
      (await ask('/figures.csv')).headers.get('etag'),
      (await ask('/reports')).headers.get('etag'),
    ];
    const before = await tags();
    expect(await tags()).toEqual(before);
    const { currentVersionId } = await database().report.findUniqueOrThrow({ where: { id: other } });
    await withdrawReport(database(), { reportId: other, reason: '重复入库' });
    const withdrawn = await tags();
    for (const [index, tag] of withdrawn.entries()) expect(tag).not.toBe(before[index]);
    await publishReport(database(), { reportId: other, versionId: currentVersionId ?? '' });
    expect((await tags())[0]).not.toBe(withdrawn[0]);
    expect((await tags())[1]).toBe(before[1]);
  });

  it('CSV has every figure, in one file', async () => {
    const text = await (await ask('/figures.csv')).text();
    const rows = parseCsv(text.replace('\uFEFF', ''));
    const { items } = await follow('/figures');
    expect(rows.length).toBe(items.length + 1);
    expect(items.length).toBeGreaterThan(300);
  });
});

describe('versions', () => {
  it('an earlier version stays, and one that was never public is not there', async () => {
    const [first] = await database().reportVersion.findMany({ where: { reportId: report } });
    const copy = async (number: number): Promise<string> => {
      const { id } = await database().reportVersion.create({
        data: {
          reportId: report,
          number,
          sourceSha256: first?.sourceSha256 ?? '',
          fileName: 'later.txt',
          parserVersion: `later-${number}`,
          title: `第${number}版`,
          form: '2019',
          format: 'txt',
          text: '第二次读取',
        },
      });
      return id;
    };
    await copy(2);
    await publishReport(database(), { reportId: report, versionId: await copy(3) });
    const read = async (number: number): Promise<unknown> =>
      (await ask(`/reports/${report}/versions/${number}`)).json();
    expect(await read(1)).toMatchObject({
      version: 1,
      isCurrent: false,
      url: expect.stringMatching(/\?version=1$/) as unknown,
    });
    expect(await read(3)).toMatchObject({ version: 3, isCurrent: true, title: '第3版' });
    expect(await read(2)).toMatchObject({ code: 'not_found' });
    const { items } = await follow(`/reports/${report}/versions`);
    expect(items).toMatchObject([{ version: 1, origin: 'reading', reason: null }, { version: 3 }]);
    const file = await ask(`/files/${first?.sourceSha256 ?? ''}`);
    expect(file.status).toBe(200);
  });

  it('one that people made says what they set, when and why, and not who', async () => {
    const db = database();
    const user = await db.user.create({
      data: { email: 'editor@example.org', passwordHash: 'x', role: 'editor' },
    });
    const { currentVersionId } = await db.report.findUniqueOrThrow({ where: { id: report } });
    const by = { reason: '原件第3页为12', createdById: user.id };
    await db.reportVersion.update({
      where: { id: currentVersionId ?? '' },
      data: {
        origin: 'correction',
        reason: '读错一格',
        createdById: user.id,
        corrections: {
          create: [
            { ...by, kind: 'figure', target: 'requests.received/total', before: 1, after: 12 },
            { ...by, kind: 'title', target: '', before: '旧', after: '新' },
          ],
        },
      },
    });
    const answers = await Promise.all(
      [`/reports/${report}`, `/reports/${report}/versions/3`, `/reports/${report}/versions`].map(
        async (address) => (await ask(address)).json() as Promise<Record<string, unknown>>,
      ),
    );
    const corrections = [
      { kind: 'title', target: '' },
      { kind: 'figure', target: 'requests.received/total' },
    ].map((what) => ({ ...what, reason: by.reason, at: expect.stringMatching(/Z$/) as unknown }));
    const [current, version, versions] = answers;
    expect(current?.['corrections']).toEqual(corrections);
    expect(version).toMatchObject({ origin: 'correction', reason: '读错一格', corrections });
    expect(versions?.['items']).toMatchObject([
      { reason: null },
      { version: 3, origin: 'correction', reason: '读错一格' },
    ]);
    expect(JSON.stringify(answers)).not.toMatch(new RegExp(`${user.id}|${user.email}`));
  });
});
