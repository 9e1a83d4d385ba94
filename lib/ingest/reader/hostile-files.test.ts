import { expect, test } from 'vitest';
import { DOCUMENT_LOAD_ERROR_CODES, DocumentLoadError } from '../../domain/document';
import { hostileFiles } from '../../fixtures/hostile/hostile-files';
import { READER_LIMITS } from './reader-limits';
import { residentBytes } from './resident-bytes';
import { startReader } from './start-reader';

/** Shorter than for people's files, so that the tests end soon. */
const LIMITS = { ...READER_LIMITS, document: { ...READER_LIMITS.document, milliseconds: 4_000 } };
/** A process grows on between two glances at it. */
const MOST_RESIDENT_BYTES = READER_LIMITS.document.residentBytes + 200 * 1024 * 1024;
/** Long, but a text that can be read. */
const MAY_BE_READ = /^(?:titles|rows|headings) over/;

async function read(bytes: Uint8Array, fileName: string): Promise<{ outcome: unknown; peak: number }> {
  const reader = startReader(undefined, LIMITS);
  let peak = 0;
  const glance = (): void => {
    peak = Math.max(peak, residentBytes(reader.pid, 'most') ?? 0);
  };
  const glances = setInterval(glance, 50);
  try {
    await reader.read({ bytes, fileName, identity: null });
    return { outcome: 'read', peak };
  } catch (error) {
    return { outcome: error instanceof DocumentLoadError ? error.code : error, peak };
  } finally {
    clearInterval(glances);
    reader.stop();
  }
}

test.each(Object.entries(hostileFiles()))('%s', { timeout: 60_000 }, async (name, make) => {
  const { outcome, peak } = await read(make(), name);
  const allowed: readonly unknown[] = MAY_BE_READ.test(name)
    ? [...DOCUMENT_LOAD_ERROR_CODES, 'read']
    : DOCUMENT_LOAD_ERROR_CODES;
  expect(allowed).toContain(outcome);
  expect(outcome).not.toBe('reader_crashed');
  expect(peak).toBeLessThan(MOST_RESIDENT_BYTES);
});
