import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { openSession, sql } from './archive';
import { ask, cookieOf, tracesIn, type Answer } from './ask';
import { fillAddress, realValues } from './fill-address';
import { listRoutes, type RouteFile } from './list-routes';
import { prepareArchive } from './prepare-archive';

const HOSTILE = [
  `' OR 1=1; DROP TABLE "Report"; --`,
  `1) UNION SELECT "passwordHash" FROM "User"--`,
  `reportId = "x" OR section EXISTS`,
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  'a\r\nSet-Cookie: stolen=1\r\n\r\n<script>window.ran=1</script>',
  '"><script>window.ran=1</script>',
  '\u0000',
  '\ud800\u202e\u2028',
  '=cmd|calc!A1',
  '__proto__',
  'constructor',
  '-1',
  '99999999999999999999',
  '1e309',
  'NaN',
  'x'.repeat(3_000),
  '((((((((((((((((((((',
  '2020,2020,'.repeat(200),
];

const ODD_QUERIES = [
  'q[$ne]=1&__proto__[x]=1&constructor.prototype.x=1',
  'q=a&q=b&year=1&year=2',
  '%',
  '=&&&=',
  'q=%ff%fe',
];

/** Half a character is sent as browsers send it. */
const wellFormed = (text: string): string => Buffer.from(text).toString('utf8');

const routes = listRoutes();
let values: Readonly<Record<string, string>> = {};
let session: Readonly<Record<string, string>> = {};

test.beforeAll(async () => {
  await prepareArchive();
  values = await realValues();
  session = cookieOf(await openSession('administrator'));
});

/** What is wrong with an answer to something hostile: a crash, a trace of the machine, a script or a header let through. */
function wrongWith({ status, headers, body }: Answer): string[] {
  const isPage = headers['content-type']?.includes('html') === true;
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...tracesIn(body),
    ...(isPage && body.includes('<script>window.ran') ? ['the script as it was sent'] : []),
    ...(headers['set-cookie']?.some((cookie) => cookie.startsWith('stolen')) === true ? ['a header'] : []),
    ...(/root:x:0:|argon2id/.test(body) ? ['a secret'] : []),
  ];
}

const answering = (method: string): RouteFile[] => routes.filter(({ methods }) => methods.includes(method));

test('no segment of an address makes a page or route fail', async () => {
  const wrong: string[] = [];
  for (const { route } of answering('GET')) {
    const segments = route.split('/');
    for (const [index, segment] of segments.entries()) {
      if (!segment.startsWith('[')) continue;
      for (const text of HOSTILE) {
        const address = segments.with(index, encodeURIComponent(wellFormed(text)));
        const answer = await ask(await fillAddress(address.join('/'), values), { headers: session });
        wrong.push(...wrongWith(answer).map((trouble) => `${route} ${text.slice(0, 30)}: ${trouble}`));
      }
    }
  }
  expect(wrong).toEqual([]);
});

/** Names of parameters that the sources speak of anywhere: what is read of an address, and the keys of schemas. */
function parameterNames(): string[] {
  const sources = ['app', 'lib/serve', 'lib/manage', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  );
  const found = sources.flatMap((source) =>
    [/\b(?:query|search|searchParams|asked)\['(\w+)'\]/g, /\.get\('(\w+)'\)/g, /[?&](\w+)=/g].flatMap(
      (pattern) => Array.from(source.matchAll(pattern), ([, name = '']) => name),
    ),
  );
  const known = [
    'q',
    'year',
    'division',
    'kind',
    'section',
    'sort',
    'page',
    'metric',
    'applicant',
    'reports',
    'version',
    'cursor',
    'limit',
    'verb',
    'resumptionToken',
    'metadataPrefix',
  ];
  return [...new Set([...known, ...found])].sort();
}

test('no parameter makes a page or route fail, be it one or all at once', async () => {
  const names = parameterNames();
  expect(names.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const [at, { route }] of answering('GET').entries()) {
    const address = await fillAddress(route, values);
    const texts = HOSTILE.filter((_, index) => index % 4 === at % 4);
    const queries = texts.map((text, turn) => {
      const chosen =
        turn % 2 === 0
          ? names.filter((_, index) => index % 5 === (turn / 2) % 5)
          : [names[(turn * 7 + route.length) % names.length] ?? 'q'];
      return chosen.map((name) => `${name}=${encodeURIComponent(wellFormed(text))}`).join('&');
    });
    queries.push(...ODD_QUERIES.filter((_, index) => index % 2 === at % 2));
    for (const query of queries.filter((each) => each.length < 12_000)) {
      const answer = await ask(`${address}?${query}`, { headers: session });
      wrong.push(...wrongWith(answer).map((trouble) => `${route}?${query.slice(0, 80)}: ${trouble}`));
    }
  }
  expect(wrong).toEqual([]);
});

test('no form or list of arguments makes a route fail, and no prototype is touched', async () => {
  const polluted = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
  const wrong: string[] = [];
  for (const { route } of answering('POST')) {
    const address = await fillAddress(route, values);
    for (const type of [
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=b',
      'multipart/form-data',
      'text/xml',
      '',
    ]) {
      for (const body of [
        polluted,
        '',
        '--b\r\n',
        `--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b--\r\n`,
        '\u0000'.repeat(100),
      ]) {
        const headers = {
          ...session,
          Origin: new URL(process.env['E2E_SAFETY_URL'] ?? '').origin,
          'Content-Type': type,
        };
        wrong.push(
          ...wrongWith(await ask(address, { method: 'POST', headers, body })).map(
            (trouble) => `${route} ${type} ${body.slice(0, 20)}: ${trouble}`,
          ),
        );
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(await sql('SELECT 1 FROM "Report"')).not.toEqual([]);
});

test('cookies and headers beyond all measure are refused, and the site goes on', async () => {
  const large = await ask('/', { headers: { Cookie: `gongkai_session=${'x'.repeat(40_000)}` } });
  expect(large.status).toBe(431);
  expect(tracesIn(large.body)).toEqual([]);
  const odd = [
    'a=b; gongkai_session=%00',
    'gongkai_session=%E0%A4%A',
    'gongkai_session=a; gongkai_session=b',
    '=',
    ';;;',
    'theme=<script>',
  ];
  for (const Cookie of odd) {
    const { status } = await ask('/admin', { headers: { Cookie } });
    expect([Cookie, status]).toEqual([Cookie, 307]);
  }
  const hosts = await ask('/admin', { headers: { Host: 'evil.example' } });
  expect(hosts.headers.location ?? '').not.toContain('evil.example');
});

test('every answer carries the headers that keep browsers from running or framing it', async () => {
  const wrong: string[] = [];
  for (const { route, isPage } of answering('GET')) {
    const { headers } = await ask(await fillAddress(route, values), { headers: session });
    const isEmbed = route.endsWith('/embed');
    const policy = String(headers['content-security-policy'] ?? '');
    const lacks = [
      headers['x-content-type-options'] !== 'nosniff' && 'nosniff',
      headers['referrer-policy'] === undefined && 'referrer-policy',
      headers['permissions-policy'] === undefined && 'permissions-policy',
      headers['cross-origin-opener-policy'] !== 'same-origin' && 'cross-origin-opener-policy',
      !isEmbed && headers['x-frame-options'] !== 'DENY' && 'x-frame-options',
      !/\/(?:embed|chart\.svg)$/.test(route) &&
        headers['cross-origin-resource-policy'] !== 'same-origin' &&
        'cross-origin-resource-policy',
      policy === '' && 'content-security-policy',
      isPage &&
        !/script-src 'self' 'nonce-[\w-]{36}' 'strict-dynamic';/.test(policy) &&
        'a nonce for scripts',
      isPage && /script-src[^;]*unsafe|style-src-elem[^;]*unsafe/.test(policy) && 'a strict policy',
      /\/admin(?:\/|$)/.test(route) && !/private/.test(headers['cache-control'] ?? '') && 'a private cache',
      isPage &&
        /\/admin(?:\/|$)/.test(route) &&
        !/no-store/.test(headers['cache-control'] ?? '') &&
        'no-store',
      headers['x-powered-by'] !== undefined && 'silence about its maker',
    ];
    wrong.push(...lacks.flatMap((name) => (name === false ? [] : `${route} lacks ${name}`)));
  }
  expect(wrong).toEqual([]);
});

test('a client that asks for too much at once is told to wait, in words, and no other client is', async () => {
  const from = (address: string): Record<string, string> => ({
    'X-Forwarded-For': address,
    Accept: 'text/html',
  });
  const asked = Array.from({ length: 90 }, () => ask('/en/compare', { headers: from('192.0.2.1') }));
  const answers = await Promise.all(asked);
  const refused = answers.find(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(40);
  expect(refused?.body).toContain('Your network address has sent too many searches');
  expect(refused?.body).toContain('too_many_requests');
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask('/search?q=x', { headers: from('192.0.2.2') })).status).toBe(200);
  expect((await ask('/', { headers: from('192.0.2.1') })).status).toBe(200);
});

test('when the database is gone every answer says so in words, and all goes on when it is back', async ({
  page,
}) => {
  const address = await fillAddress('/reports/[divisionCode]/[organizationSlug]/[year]', values);
  const name = new URL(process.env['E2E_SAFETY_DATABASE_URL'] ?? '').pathname.slice(1);
  await disconnect(name);
  try {
    for (const path of [
      address,
      `/en${address}`,
      '/search?q=x',
      '/admin',
      '/api/v1/reports',
      '/feed.atom',
      '/oai?verb=Identify',
      '/sitemap.xml',
      '/healthz',
      `${address}/figures.csv`,
    ]) {
      const { status, body, headers } = await ask(path, { headers: session });
      expect([path, status >= 500]).toEqual([path, true]);
      expect(tracesIn(body)).toEqual([]);
      if (headers['content-type']?.includes('json') === true)
        expect(body).toMatch(/"code":"|database unreachable/);
    }
    for (const [prefix, words] of [
      ['', '这一页没能打开'],
      ['/en', 'could not be opened'],
    ] as const) {
      await page.goto(`${prefix}${address}`);
      await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    }
  } finally {
    await connectAgain(name);
  }
  await expect.poll(async () => (await ask(address)).status).toBe(200);
});

async function onServer(...statements: string[]): Promise<void> {
  const { Client } = (await import('pg')).default;
  const address = new URL(process.env['E2E_SAFETY_DATABASE_URL'] ?? '');
  address.pathname = '/postgres';
  const client = new Client({ connectionString: address.href });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const disconnect = (name: string): Promise<void> =>
  onServer(
    `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
const connectAgain = (name: string): Promise<void> =>
  onServer(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
