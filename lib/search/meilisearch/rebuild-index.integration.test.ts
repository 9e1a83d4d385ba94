import { setTimeout as pause } from 'node:timers/promises';
import { Meilisearch } from 'meilisearch';
import { describe, expect, test } from 'vitest';
import { env } from '../../env';
import { meilisearchFromSettings } from '../choose-engine';
import type { Passage } from '../passage';
import type { ReportPassages } from '../search-engine';
import { listIndexes } from './has-index';
import { meilisearchEngine } from './meilisearch-engine';

const PLACE = { page: null, line: 1, start: 0, end: 2 };
const REPORT = {
  versionId: 'v',
  section: null,
  year: 2022,
  kind: 'government',
  divisionPath: ['410000'],
} as const;
const passageOf = (reportId: string, ordinal: number): Passage => ({
  ...{ ...REPORT, ...PLACE, reportId, ordinal, text: '鲲鹏' },
  id: `${reportId}-${ordinal}`,
});

async function* none(): AsyncGenerator<never> {
  // An archive without reports.
}

describe.runIf(meilisearchFromSettings() !== null)('a first index', () => {
  const { MEILI_HOST: host = '', MEILI_MASTER_KEY: apiKey } = env();

  test('can have its reports replaced from the moment it is there, and be filled again', async () => {
    const engine = meilisearchEngine({ host, apiKey, uid: `first-${crypto.randomUUID()}` });
    const rebuilding = { isDone: false };
    const refusals = new Set<string>();
    const replace = async (): Promise<void> => {
      while (!rebuilding.isDone)
        await engine.replaceReport(crypto.randomUUID(), []).catch((error: unknown) => {
          refusals.add(String(error).replace(/first-[-0-9a-f]+/, '…'));
        });
    };
    const replacing = Promise.all([replace(), replace(), replace()]);
    await engine.rebuild(none());
    expect(await engine.isReady()).toBe(true);
    rebuilding.isDone = true;
    await replacing;
    expect([...refusals]).toEqual(['Error: Meilisearch has no index … yet']);
    await engine.rebuild(none());
    await engine.replaceReport(crypto.randomUUID(), []);
  });

  test('leaves nothing behind when it could not be filled', async () => {
    const uid = `first-${crypto.randomUUID()}`;
    const engine = meilisearchEngine({ host, apiKey, uid });
    async function* broken(): AsyncGenerator<ReportPassages> {
      yield { reportId: 'a', passages: [passageOf('a', 0)] };
      await Promise.reject(new Error('the database went away'));
    }
    await expect(engine.rebuild(broken())).rejects.toThrow('the database went away');
    const client = new Meilisearch({ host, ...(apiKey !== undefined && { apiKey }) });
    await expect
      .poll(async () => (await listIndexes(client)).filter((index) => index.uid.startsWith(uid)))
      .toEqual([]);
  });

  test('is whole when several fill it at the same time', async () => {
    const engine = meilisearchEngine({ host, apiKey, uid: `first-${crypto.randomUUID()}` });
    const passages = [passageOf('a', 0), passageOf('a', 1)];
    async function* slowly(ms: number): AsyncGenerator<ReportPassages> {
      await pause(ms);
      yield { reportId: 'a', passages };
    }
    await Promise.all([0, 100, 300, 900].map((ms) => engine.rebuild(slowly(ms))));
    await engine.replaceReport('b', [passageOf('b', 0)]);
    expect((await engine.contents()).map(({ reportId }) => reportId).toSorted()).toEqual(['a', 'b']);
  });
});
