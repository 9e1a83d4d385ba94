import { describe, expect, it } from 'vitest';
import { compareWithTruth } from '../fixtures/documents/compare-with-truth';
import { FORMATS } from '../fixtures/documents/made-formats';
import {
  combineOddities,
  formatsInTurn,
  formatsOf,
  makeDocument,
  type MadeDocument,
} from '../fixtures/documents/make-documents';
import { ODDITIES } from '../fixtures/documents/oddities';
import { ODDITY_SECTIONS } from '../fixtures/documents/oddity';
import { fold } from '../text/fold';
import { expandZip } from './expand-zip';
import { readReport } from './read-report';

/** So many formats of each oddity are read here, other ones for the next; the accuracy command reads all. */
const FORMATS_READ = 3;
const COMBINED = 55;

async function read({ format, fileName, bytes }: MadeDocument) {
  if (format !== 'zip') return readReport(bytes, fileName);
  const [file] = await expandZip(fileName, bytes);
  return readReport((await file?.load()) ?? new Uint8Array(), file?.name ?? '');
}

/** Where words stand without lines around them, a label and its numbers cannot always be told apart. */
const losesCells = ({ format, oddities }: MadeDocument): boolean =>
  format.startsWith('pdf') &&
  (format === 'pdf unruled' || oddities.some(({ shape, after }) => shape ?? after));

async function expectTrue(document: MadeDocument): Promise<void> {
  const { report } = await read(document);
  const { exact, missing, wrong, invented, mistaken } = compareWithTruth(report, document.truth);
  const name = `${document.format}: ${document.oddities.map(({ key }) => key).join(' + ')}`;
  expect({ name, wrong, invented, mistaken }).toEqual({ name, wrong: [], invented: [], mistaken: [] });
  if (document.oddities.some(({ lossy }) => lossy)) return;
  if (losesCells(document)) expect(missing.length).toBeLessThanOrEqual(0.1 * exact.length);
  else expect({ name, missing }).toEqual({ name, missing: [] });
}

async function expectParts(document: MadeDocument): Promise<void> {
  const { report } = await read(document);
  for (const { kind, heading, before } of document.parts) {
    const section = report.sections.find((each) => each.kind === kind);
    expect(fold(section?.heading ?? '')).toBe(fold(heading ?? ''));
    expect(fold(section?.text ?? '')).toContain(fold(before[0] ?? ''));
  }
}

describe('made documents', () => {
  it('have a name of their own each', () => {
    const keys = ODDITIES.map(({ section, key }) => `${section} · ${key}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(ODDITY_SECTIONS)('%s: in every format', (section) => {
    const mine = ODDITIES.filter((oddity) => oddity.section === section);
    expect(new Set(mine.flatMap(formatsOf))).toEqual(new Set(FORMATS));
    for (const oddity of mine)
      for (const format of formatsOf(oddity))
        expect(makeDocument([oddity], format, 1).bytes.length).toBeGreaterThan(0);
  });

  it.each(ODDITIES)(
    '$section · $key: nothing wrong, nothing invented',
    { timeout: 30_000 },
    async (oddity) => {
      for (const format of formatsInTurn(oddity, FORMATS_READ))
        await expectTrue(makeDocument([oddity], format, 2000 + ODDITIES.indexOf(oddity)));
    },
  );

  it.each(ODDITIES.filter(({ partsLost }) => !partsLost))(
    '$section · $key: every part in its place',
    { timeout: 30_000 },
    (oddity) => expectParts(makeDocument([oddity], 'txt', 3000)),
  );

  it('several oddities at once: nothing wrong, nothing invented', { timeout: 120_000 }, async () => {
    for (const document of combineOddities(COMBINED, 7)) await expectTrue(document);
  });
});
