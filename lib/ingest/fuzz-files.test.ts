import { expect, test } from 'vitest';
import { DOCUMENT_LOAD_ERROR_CODES } from '../domain/document';
import { fuzzFiles } from '../fixtures/hostile/fuzz-files';
import { intakeError } from './intake-error';
import { readOne } from './read-one';

const FILES = 250;
const BROKEN = ['reader_crashed', 'out_of_memory', 'read_timeout'];
const TYPED = ['read', ...DOCUMENT_LOAD_ERROR_CODES].filter((code) => !BROKEN.includes(code));

// `npm run fuzz` reads 10,000.
test(`${FILES} damaged files are read or refused for a reason`, { timeout: 180_000 }, async () => {
  const odd: string[] = [];
  for (const { name, bytes, damage } of fuzzFiles(7, FILES)) {
    const outcome = await readOne(bytes, name).then(
      () => 'read',
      (error: unknown) => intakeError(error).code,
    );
    if (!TYPED.includes(outcome)) odd.push(`${name} (${damage}): ${outcome}`);
  }
  expect(odd).toEqual([]);
});
