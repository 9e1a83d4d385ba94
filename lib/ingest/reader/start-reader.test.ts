import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DocumentLoadError } from '../../domain/document';
import { reportText } from '../../fixtures/report-text';
import { readReport } from '../read-report';
import { readingOf } from '../reading';
import type { Order } from './messages';
import { packReading } from './pack-reading';
import { PACKING } from './packed-lists';
import { READER_LIMITS } from './reader-limits';
import { startReader } from './start-reader';

const REPORT = new TextEncoder().encode(reportText({ organization: '孟州市人民政府', year: 2022 }));
const MEGABYTE = 1024 * 1024;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'));
});
afterAll(() => rm(folder, { recursive: true }));

const READY = `process.send({ kind: 'ready', packing: ${JSON.stringify(PACKING)} });`;

/** A program in the reader's place: ready, and then what it does with a file. */
async function program(name: string, doing: string, before = ''): Promise<string> {
  const file = join(folder, `${name}.mjs`);
  await writeFile(file, `${before}; process.on('message', () => { ${doing} }); ${READY}`);
  return file;
}

const order = (bytes: Uint8Array, fileName: string): Order => ({
  bytes,
  fileName,
  identity: null,
});

async function outcome(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    return error instanceof DocumentLoadError ? error.code : 'failed';
  }
}

test('reads what is read without a process of its own, file after file', async () => {
  const reader = startReader();
  const pdf = await readFile('samples/310000-2019-shanghai-office.html');
  expect(await reader.read(order(REPORT, 'a.txt'))).toEqual(readingOf(await readReport(REPORT, 'a.txt')));
  expect(await reader.read(order(pdf, 'b.html'))).toEqual(readingOf(await readReport(pdf, 'b.html')));
  expect(await outcome(reader.read(order(new Uint8Array(), 'c.txt')))).toBe('empty_file');
  expect(await outcome(reader.read(order(REPORT, 'd.txt')))).toBe('read');
  reader.stop();
});

test('a refusal keeps its code, its message and its numbers', async () => {
  const reader = startReader();
  const large = new Uint8Array(8 * MEGABYTE + 1).fill(65);
  await expect(reader.read(order(large, 'a.txt'))).rejects.toMatchObject({
    name: 'DocumentLoadError',
    code: 'too_large',
    message: 'textBytes: more than 8388608',
    params: { limit: 8 * MEGABYTE },
  });
  reader.stop();
});

describe('a file that its reader does not survive', () => {
  const LIMITS = { ...READER_LIMITS, document: { milliseconds: 2_000, residentBytes: 160 * MEGABYTE } };
  test.each([
    ['never ends', 'for (;;);', 'read_timeout'],
    ['fills memory outside the heap', 'globalThis.all = Buffer.alloc(400e6, 1)', 'out_of_memory'],
    ['fills the heap', 'const all = []; for (;;) all.push({})', 'out_of_memory'],
    ['gives up like the engine without memory', 'process.abort()', 'out_of_memory'],
    ['crashes', "process.kill(process.pid, 'SIGSEGV')", 'reader_crashed'],
    ['ends', 'process.exit(0)', 'reader_crashed'],
    ['fails for a reason of its own', "process.send({ kind: 'failed', stack: 'Error: oh' })", 'failed'],
    ['says what nobody understands', "process.send({ kind: 'reading', json: '{}' })", 'failed'],
  ])('%s', async (name, doing, code) => {
    const reader = startReader(await program(name, doing), LIMITS);
    expect(await outcome(reader.read(order(REPORT, 'a.txt')))).toBe(code);
    reader.stop();
  });
});

/** What a program does that answers as the reader would, after a while. */
async function answersAfter(milliseconds: number): Promise<string> {
  const answer = JSON.stringify(packReading(readingOf(await readReport(REPORT, 'a.txt'))));
  return `setTimeout(() => process.send({ kind: 'reading', json: ${JSON.stringify(answer)} }), ${milliseconds})`;
}

describe('a reader that has little of the machine', () => {
  const limits = { ...READER_LIMITS, document: { ...READER_LIMITS.document, milliseconds: 400 } };

  // Elsewhere the system does not tell how much of the machine it had.
  test.runIf(process.platform === 'linux')('is waited for', async () => {
    const doing = await answersAfter(900);
    const reader = startReader(await program('slow', doing), limits);
    expect(await outcome(reader.read(order(REPORT, 'a.txt')))).toBe('read');
    reader.stop();
  });

  test('is not waited for without end', async () => {
    const reader = startReader(await program('waits', ''), limits);
    expect(await outcome(reader.read(order(REPORT, 'a.txt')))).toBe('read_timeout');
    reader.stop();
  });
});

test('a scan has the time of a scan', async () => {
  const limits = {
    document: { milliseconds: 1, residentBytes: READER_LIMITS.document.residentBytes },
    scan: READER_LIMITS.scan,
  };
  const doing = `process.send({ kind: 'limits', name: 'scan' }); ${await answersAfter(400)}`;
  const reader = startReader(await program('scan', doing), limits);
  expect(await outcome(reader.read(order(REPORT, 'a.txt')))).toBe('read');
  reader.stop();
});

test('a reader that does not start is no fault of the file', async () => {
  expect(await outcome(startReader(join(folder, 'missing.mjs')).read(order(REPORT, 'a.txt')))).toBe('failed');
});

test('a reader of another build is not understood', async () => {
  const file = join(folder, 'other.mjs');
  await writeFile(file, "process.send({ kind: 'ready', packing: 'other' }); setInterval(() => {}, 1e6)");
  const reading = startReader(file).read(order(REPORT, 'a.txt'));
  await expect(reading).rejects.toThrow(/another build/);
});

test('a reader sees nothing of the settings', async () => {
  const doing = "process.send({ kind: 'failed', stack: JSON.stringify(process.env) })";
  const reader = startReader(await program('environment', doing));
  await expect(reader.read(order(REPORT, 'a.txt'))).rejects.toThrow(/^the reader failed: \{[^,]*\}$/);
  reader.stop();
});
