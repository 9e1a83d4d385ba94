import { describe, expect, test } from 'vitest';
import { env } from '../../env';
import { meilisearchFromSettings } from '../choose-engine';
import { meilisearchEngine } from './meilisearch-engine';

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
});
