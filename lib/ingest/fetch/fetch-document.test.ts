import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { AddressError } from './address-error';
import { PUBLIC_ONLY } from './check-address';
import type { Resolve } from './checked-lookup';
import { fetchDocument, type FetchOptions } from './fetch-document';

const PUBLIC = '202.96.128.86';
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** Names that end in .test are at the server of the test; nothing else is let through than otherwise. */
const toTestServer: FetchOptions = {
  resolve: (hostname) =>
    Promise.resolve([{ address: hostname.endsWith('.test') ? '127.0.0.1' : PUBLIC, family: 4 }]),
  rules: { mayConnect: (ip) => ip === '127.0.0.1' || PUBLIC_ONLY.mayConnect(ip), mayUsePort: () => true },
};

async function codeOf(address: string, options?: FetchOptions): Promise<string> {
  const error: unknown = await fetchDocument(address, options).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof AddressError ? error.code : String(error);
}

const noNetwork: Resolve = () => Promise.reject(new Error('nothing must be looked up'));

test.each([
  ['no address', 'annual report', 'address_invalid'],
  ['a file', 'file:///etc/passwd', 'address_invalid'],
  ['data', 'data:text/plain,x', 'address_invalid'],
  ['another protocol', 'gopher://example.org/', 'address_invalid'],
  ['a longer one than any', `http://example.org/${'a'.repeat(3_000)}`, 'address_invalid'],
  ['credentials', 'http://user:password@example.org/', 'address_not_allowed'],
  ['a user alone', 'http://user@example.org/', 'address_not_allowed'],
  ['the port of mail', 'http://example.org:25/', 'address_not_allowed'],
  ['the port of PostgreSQL', 'http://example.org:5432/', 'address_not_allowed'],
  ['this machine', 'http://127.0.0.1/', 'address_not_allowed'],
  ['this machine in short', 'http://127.1/', 'address_not_allowed'],
  ['decimal', 'http://2130706433/', 'address_not_allowed'],
  ['octal', 'http://0177.0.0.1/', 'address_not_allowed'],
  ['hexadecimal', 'http://0x7f000001/', 'address_not_allowed'],
  ['mixed', 'http://0x7f.0.0.01/', 'address_not_allowed'],
  ['full-width digits', 'http://１２７.０.０.１/', 'address_not_allowed'],
  ['percent-coded', 'http://%31%32%37.0.0.1/', 'address_not_allowed'],
  ['nothing', 'http://0/', 'address_not_allowed'],
  ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/', 'address_not_allowed'],
  ['a private net', 'http://10.1.2.3/', 'address_not_allowed'],
  ['IPv6 of this machine', 'http://[::1]/', 'address_not_allowed'],
  ['IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', 'address_not_allowed'],
  ['IPv4 in IPv6, in hexadecimal', 'http://[::ffff:7f00:1]/', 'address_not_allowed'],
  ['translated IPv4', 'http://[64:ff9b::127.0.0.1]/', 'address_not_allowed'],
  ['unique local', 'http://[fd00::1]/', 'address_not_allowed'],
])('%s is refused before anything is looked up', async (_, address, code) => {
  expect(await codeOf(address, { resolve: noNetwork })).toBe(code);
});

test.each([
  ['a name of this machine', [['127.0.0.1', 4]]],
  ['a name of a private net', [['192.168.3.4', 4]]],
  ['a name of this machine by IPv6', [['::1', 6]]],
  [
    'a name with one public and one private address',
    [
      [PUBLIC, 4],
      ['10.0.0.1', 4],
    ],
  ],
] as const)('%s is refused', async (_, addresses) => {
  const resolve: Resolve = () => Promise.resolve(addresses.map(([address, family]) => ({ address, family })));
  expect(await codeOf('http://example.org/', { resolve })).toBe('address_not_allowed');
});

test('localhost is refused as it is', async () => {
  expect(await codeOf('http://localhost:8080/')).toBe('address_not_allowed');
});

test('a name is looked up once for a connection, so it cannot be moved after the check', async () => {
  const port = await serve((_, answer) => answer.end('年度报告'));
  let asked = 0;
  const resolve: Resolve = () => {
    asked += 1;
    return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
  };
  const found = await fetchDocument(`http://moving.test:${port}/`, { ...toTestServer, resolve });
  expect([found.status, asked]).toEqual([200, 1]);
});

test.each([
  ['to this machine', 'http://127.0.0.2:8080/', 'address_not_allowed'],
  ['to the metadata of a cloud', 'http://169.254.169.254/', 'address_not_allowed'],
  ['to a file', 'file:///etc/passwd', 'address_invalid'],
  ['with credentials', 'http://a:b@example.org/', 'address_not_allowed'],
  ['to itself without end', '/', 'address_redirects'],
  ['to nowhere', 'http://[', 'address_status'],
])('a redirect %s is refused', async (_, location, code) => {
  const port = await serve((_request, answer) => {
    answer.writeHead(302, { location });
    answer.end();
  });
  expect(await codeOf(`http://leads.test:${port}/`, toTestServer)).toBe(code);
});

test('a redirect to a name that is not public is refused', async () => {
  const port = await serve((_, answer) => {
    answer.writeHead(302, { location: `http://inside.example:8080/` });
    answer.end();
  });
  const resolve: Resolve = (name) =>
    Promise.resolve([{ address: name.endsWith('.test') ? '127.0.0.1' : '10.0.0.7', family: 4 }]);
  expect(await codeOf(`http://leads.test:${port}/`, { ...toTestServer, resolve })).toBe(
    'address_not_allowed',
  );
});

test('the document comes with its name, its last address and its harmless headers', async () => {
  const port = await serve((request, answer) => {
    if (request.url === '/old') {
      answer.writeHead(301, { location: '/new/2022' });
      answer.end();
      return;
    }
    answer.writeHead(200, {
      'content-type': 'text/html; charset=gbk',
      'last-modified': 'Mon, 06 Feb 2023 08:00:00 GMT',
      'set-cookie': 'who=you',
    });
    answer.end(`${request.headers['accept-encoding']} ${request.headers['user-agent']}`);
  });
  const found = await fetchDocument(`http://body.test:${port}/old#part`, toTestServer);
  expect(found).toMatchObject({
    name: '2022.html',
    finalAddress: `http://body.test:${port}/new/2022`,
    status: 200,
    headers: { 'content-type': 'text/html; charset=gbk', 'last-modified': 'Mon, 06 Feb 2023 08:00:00 GMT' },
  });
  expect(found.headers).not.toHaveProperty('set-cookie');
  expect(new TextDecoder().decode(found.bytes)).toMatch(/^identity GongkaiArchive/);
});

test.each([
  [404, 'address_status'],
  [500, 'address_status'],
  [204, 'address_empty'],
])('status %i says why', async (status, code) => {
  const port = await serve((_, answer) => {
    answer.writeHead(status);
    answer.end();
  });
  expect(await codeOf(`http://body.test:${port}/`, toTestServer)).toBe(code);
});

const SMALL = { ...toTestServer, mostBytes: 100_000, wholeMs: 1_500 };

test.each<[string, RequestListener, string]>([
  [
    'an announced giant',
    (_, answer) => {
      answer.writeHead(200, { 'content-length': '999999999' });
      answer.write('x');
    },
    'address_too_large',
  ],
  [
    'an endless body',
    (_, answer) => {
      const more = (): void => {
        while (answer.write(Buffer.alloc(10_000)));
      };
      answer.on('drain', more);
      more();
    },
    'address_too_large',
  ],
  [
    'a small body that unpacks to a giant',
    (_, answer) => {
      answer.writeHead(200, { 'content-encoding': 'gzip' });
      answer.end(gzipSync(Buffer.alloc(5_000_000)));
    },
    'address_too_large',
  ],
  [
    'packed in an unknown way',
    (_, answer) => void answer.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
    'address_unreachable',
  ],
  [
    'packed and damaged',
    (_, answer) => void answer.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    'address_unreachable',
  ],
  ['no answer', () => undefined, 'address_timeout'],
  [
    'a body that comes drop by drop',
    (_, answer) => {
      answer.write('x');
      const timer = setInterval(() => answer.write('x'), 50);
      answer.on('close', () => clearInterval(timer));
    },
    'address_timeout',
  ],
  ['a connection that breaks', (request) => void request.socket.destroy(), 'address_unreachable'],
  [
    'headers without end',
    (_, answer) => void answer.writeHead(200, { x: 'y'.repeat(60_000) }).end('x'),
    'address_unreachable',
  ],
])('%s ends in words', async (_, listener, code) => {
  const port = await serve(listener);
  expect(await codeOf(`http://body.test:${port}/`, SMALL)).toBe(code);
});

test('what was packed against our wish is unpacked', async () => {
  const port = await serve((_, answer) => {
    answer.writeHead(200, { 'content-encoding': 'gzip' });
    answer.end(gzipSync('年度报告'));
  });
  const { bytes } = await fetchDocument(`http://body.test:${port}/`, toTestServer);
  expect(new TextDecoder().decode(bytes)).toBe('年度报告');
});

test('a name that no one knows is unreachable', async () => {
  const resolve: Resolve = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }));
  expect(await codeOf('http://nobody.example/', { resolve })).toBe('address_unreachable');
});
