import { writeReport } from '../../lib/fixtures/documents/formats';
import { FORMATS } from '../../lib/fixtures/documents/made-formats';
import { makeReport } from '../../lib/fixtures/documents/made-report';
import { writeZip } from '../../lib/fixtures/documents/write-zip';
import { reportText } from '../../lib/fixtures/report-text';
import type { Random } from '../../lib/fixtures/seeded-random';

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly publish: boolean;
}

const PLACES = ['洛宁县', '孟州市', '郏县', '兰考县', '杞县', '通许县', '尉氏县', '沭阳县'];
const BODIES = ['人民政府', '财政局', '民政局', '审计局'];
const FIRST_YEAR = 2019;
const YEARS = 6;

/** Files as a clerk drops them, without end: all formats, archives, some broken, some that were there before. */
export function* madeFiles(random: Random): Generator<SentFile, never> {
  const sent: SentFile[] = [];
  for (let number = 1; ; number += 1) {
    const file = random(8) === 0 ? again(sent, random, number) : null;
    const made = file ?? makeFile(random, number);
    sent.push(made);
    yield made;
  }
}

function again(sent: readonly SentFile[], random: Random, number: number): SentFile | null {
  const earlier = sent[random(Math.max(1, sent.length))];
  return earlier === undefined ? null : { ...earlier, name: `${number}-again-${earlier.name}` };
}

function makeFile(random: Random, number: number): SentFile {
  const publish = random(2) === 0;
  const named = (name: string, bytes: Uint8Array): SentFile => ({
    name: `${number}-${name}`,
    bytes: new Uint8Array(bytes),
    publish,
  });
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  switch (random(12)) {
    case 0:
      return named('empty.txt', new Uint8Array());
    case 1:
      return named(
        'noise.txt',
        Uint8Array.from({ length: 3_000 + number }, (_, index) => (index * 7_919 + number) % 256),
      );
    case 2:
      return named('page.html', text(`<html><body><p>天气晴好，第${number}日。</p></body></html>`));
    case 3:
      return named(
        'nobody.txt',
        text(reportText({ organization: '我局', year: null, note: `第${number}号。` })),
      );
    case 4:
      return named(
        'two.zip',
        writeZip({ 'a.txt': short(random, number), '../b.txt': 'x', 'c.txt': short(random, number) }),
      );
    case 5: {
      const { bytes } = report(random, number, 'docx');
      return named('cut.docx', bytes.slice(0, bytes.length / 2));
    }
    default: {
      const format = FORMATS[random(FORMATS.length)] ?? 'txt';
      const { extension, bytes } = report(random, number, format);
      return named(`report.${extension}`, bytes);
    }
  }
}

function short(random: Random, number: number): string {
  const { issuer, year } = identity(random);
  return reportText({ organization: issuer, year, note: `第${number}号，第${random(1_000)}次。` });
}

function report(random: Random, number: number, format: (typeof FORMATS)[number]) {
  const { issuer, year } = identity(random);
  return writeReport(makeReport({ seed: number, issuer, year, form: year < 2021 ? '2019' : '2021' }), format);
}

function identity(random: Random): { issuer: string; year: number } {
  const issuer = `${PLACES[random(PLACES.length)] ?? ''}${BODIES[random(BODIES.length)] ?? ''}`;
  return { issuer, year: FIRST_YEAR + random(YEARS) };
}
