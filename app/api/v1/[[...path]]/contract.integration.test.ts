import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerApi, type ApiSettings } from '@/app/api/answer-api';
import { ingestSamples } from '@/lib/fixtures/ingest-samples';
import { log } from '@/lib/log';
import { openapi } from '@/lib/serve/api/openapi';
import type { Operation } from '@/lib/serve/api/operation';
import { OPERATIONS } from '@/lib/serve/api/operations';
import { makeLimiter } from '@/lib/serve/api/rate-limit';
import { connect, database, type Database } from '@/lib/store/client';
import { withdrawReport } from '@/lib/store/withdraw-report';

interface Described {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { $ref: string } }>> }>
  >;
}

const SETTINGS: ApiSettings = {
  operations: OPERATIONS,
  limiter: makeLimiter(1_000_000),
  isProxyTrusted: false,
};
const NOBODY = '00000000-0000-7000-8000-000000000000';
const shared = globalThis as { gongkaiDatabase?: Database };

const document = openapi(OPERATIONS) as {
  readonly paths: Readonly<Record<string, { readonly get: Described }>>;
};
const ajv = new Ajv2020({ strict: false, validateFormats: true });
formats(ajv);
ajv.addSchema({ $id: 'api', ...document });

let published = '';
let withdrawn = '';
let sha256 = '';

beforeAll(async () => {
  [published = '', withdrawn = ''] = await ingestSamples(database(), [
    '410883-2020-mengzhou.txt',
    '410425-2021-jiaxian.txt',
  ]);
  await withdrawReport(database(), { reportId: withdrawn, reason: '重复入库' });
  const { id: versionId, sourceSha256 } = await database().reportVersion.findFirstOrThrow({
    where: { reportId: published },
  });
  await database().correction.create({
    data: { versionId, kind: 'title', target: '', before: '旧', after: '新', reason: '封面如此' },
  });
  sha256 = sourceSha256;
}, 120_000);

afterAll(() => database().$disconnect());

/** What a request needs that the operation is about what the archive has. */
function asked({ id, path, example = '' }: Operation, report = published): string {
  const filled = path.replace('{id}', report).replace('{number}', '1').replace('{sha256}', sha256);
  const query = id === 'compare' ? `reports=${report},${report}` : example;
  return query === '' ? filled : `${filled}?${query}`;
}

function ask(
  address: string,
  init: RequestInit = {},
  settings = SETTINGS,
  answer = answerApi,
): Promise<Response> {
  const url = new URL(`http://localhost:3000/api/v1${address}`);
  return answer(new Request(url, init), url.pathname.split('/').slice(3), settings);
}

function validatorOf(reference: string): ValidateFunction {
  const validate = ajv.getSchema(`api${reference}`);
  if (validate === undefined) throw new Error(`no schema ${reference}`);
  return validate;
}

/** Holds an answer against what the description says of its status: type, schema, headers. */
async function expectAsDescribed({ path }: Operation, status: number, response: Response): Promise<void> {
  expect(response.status).toBe(status);
  const described = document.paths[path]?.get.responses[status];
  expect(described, `${path} does not describe ${status}`).toBeDefined();
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const types = Object.entries(described?.content ?? {});
  if (types.length === 0) {
    expect(await response.text()).toBe('');
    return;
  }
  const type = response.headers.get('content-type');
  const schema = types.find(([name]) => name === type || name === '*/*');
  expect(schema, `${path} answers ${type ?? 'nothing'}`).toBeDefined();
  if (schema?.[1].schema === undefined) return;
  const validate = validatorOf(schema[1].schema.$ref);
  expect(validate(await response.json()), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

const EVERY = OPERATIONS.map((operation) => [operation.path, operation] as const);
const describes = (status: number) =>
  EVERY.filter(([path]) => String(status) in (document.paths[path]?.get.responses ?? {}));

/** How each status that is described comes about; a status that is missing here fails the test. */
const PRODUCED: Readonly<Record<number, (operation: Operation) => Promise<Response>>> = {
  200: (operation) => ask(asked(operation)),
  304: async (operation) => {
    const etag = (await ask(asked(operation))).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    return ask(asked(operation), { headers: { 'if-none-match': `"other", ${etag}` } });
  },
  400: (operation) => {
    const address = asked(operation);
    return ask(`${address}${address.includes('?') ? '&' : '?'}nonsense=1`);
  },
  404: (operation) => ask(operation.id === 'file' ? `/files/${'0'.repeat(64)}` : asked(operation, NOBODY)),
  406: (operation) => ask(asked(operation), { headers: { accept: 'image/png' } }),
  410: (operation) => ask(asked(operation, withdrawn)),
  429: (operation) => ask(asked(operation), {}, { ...SETTINGS, limiter: spent() }),
  500: (operation) =>
    ask(
      asked(operation),
      {},
      { ...SETTINGS, operations: [{ ...operation, ask: () => ({ tag: null, answer: broken }) }] },
    ),
  503: async (operation) => {
    const own = database();
    shared.gongkaiDatabase = connect('postgresql://nobody@127.0.0.1:1/none');
    try {
      return await askAnew(asked(operation));
    } finally {
      shared.gongkaiDatabase = own;
    }
  },
};

let begun: Promise<readonly [typeof answerApi, readonly Operation[]]> | undefined;

/** Asks a process that has just begun: suggestions come from memory later on. */
async function askAnew(address: string): Promise<Response> {
  if (begun === undefined) {
    vi.resetModules();
    begun = Promise.all([
      import('@/app/api/answer-api').then((fresh) => fresh.answerApi),
      import('@/lib/serve/api/operations').then((fresh) => fresh.OPERATIONS),
    ]);
  }
  const [answer, operations] = await begun;
  return ask(address, {}, { ...SETTINGS, operations }, answer);
}

function spent(): ApiSettings['limiter'] {
  const limiter = makeLimiter(1);
  limiter('unknown');
  return limiter;
}

function broken(): Promise<never> {
  return Promise.reject(new Error('a bug that this test made'));
}

describe('the description', () => {
  it('is a valid OpenAPI 3.1 document', async () => {
    const text = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
    const validated = await new Validator().validate(text);
    expect(validated.errors ?? []).toEqual([]);
    expect(validated.valid).toBe(true);
  });

  it('is what its own address gives', async () => {
    expect(await (await ask('/openapi.json')).json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('says how each status comes about that this test can make', () => {
    const statuses = EVERY.flatMap(([path]) => Object.keys(document.paths[path]?.get.responses ?? {}));
    expect([...new Set(statuses)].toSorted()).toEqual(Object.keys(PRODUCED).toSorted());
  });
});

describe.each(Object.entries(PRODUCED))('%s', (code, produce) => {
  const status = Number(code);
  const told = vi.spyOn(log(), 'error');
  beforeEach(() => {
    told.mockReset();
    told.mockImplementation(() => undefined);
  });
  afterEach(() => {
    // A bug is told to whoever runs the site, and nothing else is.
    expect(told).toHaveBeenCalledTimes(status === 500 ? 1 : 0);
  });
  it.each(describes(status))('%s', async (_, operation) => {
    await expectAsDescribed(operation, status, await produce(operation));
  });
});
