import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readReport } from '../read-report';
import { readingOf, type Reading } from '../reading';
import { packReading } from './pack-reading';
import { unpackFigures } from './packed-figures';
import { unpackFindings } from './packed-findings';
import { LISTS } from './packed-lists';
import type { PackedValue } from './packed-values';
import { ReadingSchema } from './reading-schema';

const sent = (reading: Reading): Reading =>
  ReadingSchema.parse(JSON.parse(JSON.stringify(packReading(reading))));

const samples = (await readdir('samples')).filter((name) => /^\d{6}/.test(name));

test.each(samples)('%s comes out as it was packed', async (name) => {
  const reading = readingOf(await readReport(await readFile(`samples/${name}`), name));
  expect(sent(reading)).toEqual(JSON.parse(JSON.stringify(reading)));
});

test('a figure with a box, one that was inferred, and one without a column come out as they were packed', async () => {
  const reading = readingOf(await readReport(await readFile('samples/320813-2023-hongze.txt'), 'a.txt'));
  const source = { page: 2, line: 3, start: 10, end: 12 };
  const figures = [
    {
      metric: 'requests.received',
      applicant: 'business',
      value: 12.5,
      raw: '12.5',
      status: 'printed',
      source,
      box: { page: 2, x: 1.25, y: 2, width: 3, height: 4 },
    },
    {
      metric: 'requests.granted',
      applicant: 'total',
      value: 0,
      raw: '',
      status: 'inferred',
      rule: 'row_total',
      source,
    },
    { metric: 'disclosure.fees.amount', applicant: null, value: null, raw: '-', status: 'blank', source },
  ] as const;
  const report = { ...reading.report, figures };
  expect(sent({ ...reading, report }).report.figures).toEqual(figures);
});

test('a part whose text is not the document’s at its place is not sent', async () => {
  const reading = readingOf(await readReport(await readFile('samples/320813-2023-hongze.txt'), 'a.txt'));
  const sections = reading.report.sections.map((section) => ({ ...section, text: `${section.text}。` }));
  expect(() => packReading({ ...reading, report: { ...reading.report, sections } })).toThrow(TypeError);
});

/** Of an applicant, with a value, printed otherwise: 12 as １２. */
const FIGURE: PackedValue[] = [7, 0, 0, 0, 3, 10, 2, 1, 12, '１２'];
const FINDING: PackedValue[] = [0, 0, 0, 1, 5, '1 = 1', 1, 'metric', 'x', 1, 0, 3, 10, 2];

describe('what is no figure is refused', () => {
  test.each([
    ['more than a figure can have', 0, 32],
    ['less than nothing', 0, -1],
    ['a box that is not there', 0, 7 + 16],
    ['a metric that is none', 1, LISTS.metrics.words.length],
    ['a metric by its name', 1, 'requests.received'],
    ['no status', 2, null],
    ['half a line', 4, 3.5],
    ['an object', 4, {}],
    ['nothing', 5, undefined],
    ['a place before the list', 7, -1],
    ['a value that is a text', 8, '12'],
    ['a text that is a value', 9, 12],
  ])('%s', (_, at, value) => {
    expect(unpackFigures(FIGURE)).toHaveLength(1);
    expect(() => unpackFigures(FIGURE.with(at, value as null))).toThrow(TypeError);
  });

  test('a figure that is cut off', () => {
    expect(() => unpackFigures([...FIGURE, ...FIGURE.slice(0, -1)])).toThrow(TypeError);
  });
});

describe('what is no finding is refused', () => {
  test.each([
    ['a code that is none', 0, LISTS.codes.words.length],
    ['more figures than there are', 3, 9e15],
    ['a figure that is none', 4, LISTS.refs.words.length],
    ['more parameters than there are', 6, 9e15],
    ['a parameter that is an object', 8, {}],
    ['a place that is cut off', 13, null],
  ])('%s', (_, at, value) => {
    expect(unpackFindings(FINDING)).toHaveLength(1);
    expect(() => unpackFindings(FINDING.with(at, value as null))).toThrow(TypeError);
  });

  test('a parameter that would change all objects', () => {
    const [finding] = unpackFindings(FINDING.with(7, '__proto__'));
    expect(Object.getPrototypeOf(finding?.params)).toBe(Object.prototype);
  });
});
