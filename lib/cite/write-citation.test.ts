import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, CITED_THINGS } from './formats';
import { referenceOf, type CitedReport } from './reference';
import { writeBibtex } from './write-bibtex';
import { writeCitation } from './write-citation';
import { writeCslJson } from './write-csl-json';
import { writeGbt7714 } from './write-gbt7714';
import { writeRis } from './write-ris';

const REPORT: CitedReport = {
  reportId: '01990000-0000-7000-8000-0123456789ab',
  organization: '孟州市人民政府',
  year: 2020,
  title: '孟州市人民政府2020年政府信息公开工作年度报告',
  publishedOn: '2021-01-29',
  version: 2,
  publicSince: '2026-11-20',
  sha256: 'ab'.repeat(32),
  recordUrl: 'https://example.org/reports/410883/mengzhou/2020?version=2',
  originalUrl: `https://example.org/api/v1/files/${'ab'.repeat(32)}`,
};
const DAY = '2026-11-26';
const original = (change: Partial<CitedReport> = {}) =>
  referenceOf({ ...REPORT, ...change }, 'original', DAY);
const record = (change: Partial<CitedReport> = {}) => referenceOf({ ...REPORT, ...change }, 'record', DAY);

interface Csl {
  readonly type: string;
  readonly title: string;
  readonly author: readonly object[];
  readonly issued?: object;
  readonly URL: string;
}

/** The entry as a citation program reads it. */
function read(text: string): Csl {
  const [entry] = new Cite(text).data as Csl[];
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('GB/T 7714—2015', () => {
  it.each([
    [
      'a report',
      original(),
      `孟州市人民政府. 孟州市人民政府2020年政府信息公开工作年度报告[R/OL]. (2021-01-29)[2026-11-26]. ${REPORT.originalUrl}.`,
    ],
    [
      'a report that does not print when it was published',
      original({ publishedOn: null }),
      `孟州市人民政府. 孟州市人民政府2020年政府信息公开工作年度报告[R/OL]. [2026-11-26]. ${REPORT.originalUrl}.`,
    ],
    [
      'a report that prints no title',
      original({ title: null }),
      `孟州市人民政府. [孟州市人民政府2020年政府信息公开工作年度报告][R/OL]. (2021-01-29)[2026-11-26]. ${REPORT.originalUrl}.`,
    ],
    [
      'the record',
      record(),
      `公开年报档案. 孟州市人民政府2020年政府信息公开工作年度报告: 数据与核查结果, 版本 2[DB/OL]. (2026-11-20)[2026-11-26]. ${REPORT.recordUrl}.`,
    ],
  ])('%s', (_, reference, text) => expect(writeGbt7714(reference)).toBe(text));
});

const CSL_SCHEMA = path.join(import.meta.dirname, '../fixtures/csl-data.json');

describe('CSL-JSON', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    JSON.parse(readFileSync(CSL_SCHEMA, 'utf8')) as object,
  );
  it.each([
    ['original', original()],
    ['record', record()],
    ['nothing known', original({ publishedOn: null, title: null })],
  ])('is valid by the schema of the Citation Style Language: %s', (_, reference) => {
    expect(validate(JSON.parse(writeCslJson(reference))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('leaves out a day that is not known', () => {
    expect(JSON.parse(writeCslJson(original({ publishedOn: null })))).toEqual([
      expect.not.objectContaining({ issued: expect.anything() as unknown }),
    ]);
  });
});

const ODD = '报告{一}：100% & “A_B” #1 $2 ~^ \\end，第1行\n第2行';
const ONE_LINE = ODD.replace('\n', ' ');

describe('what other programs read', () => {
  it.each([
    ['BibTeX', writeBibtex],
    ['RIS', writeRis],
  ])('%s gives back who, what, when and where', (_, write) => {
    expect(read(write(original()))).toMatchObject({
      type: 'report',
      title: REPORT.title,
      issued: { 'date-parts': [[2021, 1, 29]] },
      URL: REPORT.originalUrl,
    });
    expect(JSON.stringify(read(write(original())).author)).toContain('孟州市人民政府');
    expect(read(write(original({ publishedOn: null }))).issued).toBeUndefined();
  });

  it.each([
    ['BibTeX', writeBibtex],
    ['RIS', writeRis],
  ])('%s carries any signs in a title', (_, write) => {
    expect(read(write(original({ title: ODD }))).title).toBe(ONE_LINE);
  });

  it('takes no line of a title for a tag of RIS', () => {
    const text = writeRis(original({ title: '标题\r\nER  - \r\nTY  - BOOK' }));
    expect(text.match(/^TY {2}-/gm)).toHaveLength(1);
    expect(text.match(/^ER {2}-/gm)).toHaveLength(1);
  });
});

describe('writeCitation', () => {
  it.each(CITED_THINGS.flatMap((of) => CITATION_FORMATS.map((format) => [of, format] as const)))(
    'names the address and the day: %s as %s',
    (of, format) => {
      const reference = referenceOf(REPORT, of, DAY);
      const text = writeCitation(reference, format);
      expect(text).toContain(reference.url);
      expect(text).toMatch(/2026-11-26|2026\/11\/26|2026,\s+11,\s+26/);
    },
  );
});
