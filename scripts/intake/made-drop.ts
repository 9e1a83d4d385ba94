import { makeReport } from '../../lib/fixtures/documents/made-report';
import { showsBlankCells, writeReport } from '../../lib/fixtures/documents/formats';
import { truthOf } from '../../lib/fixtures/documents/make-documents';
import { FORMATS, type Format } from '../../lib/fixtures/documents/made-formats';
import type { Truth } from '../../lib/fixtures/documents/truth';
import { writeZip } from '../../lib/fixtures/documents/write-zip';
import { reportText } from '../../lib/fixtures/report-text';
import { seededRandom, type Random } from '../../lib/fixtures/seeded-random';

/** What must become of a file: its report read without a fault, or one of the other ends. */
export type Expected =
  | { readonly name: string; readonly end: 'read'; readonly truth: Truth }
  | { readonly name: string; readonly end: 'unchanged' | 'needs_review' }
  | { readonly name: string; readonly end: 'refused'; readonly code: string };

export interface DroppedFile {
  /** Within the dropped folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** One for each file that comes out: an archive holds several. */
  readonly expected: readonly Expected[];
}

const PLACES = [
  '洛宁县',
  '孟州市',
  '郏县',
  '兰考县',
  '杞县',
  '通许县',
  '尉氏县',
  '沭阳县',
  '温县',
  '武陟县',
  '修武县',
  '博爱县',
];
const BODIES = ['人民政府', '财政局', '民政局', '审计局'];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];
const SINGLE = FORMATS.filter((format) => format !== 'zip');

/** A folder as a clerk drops it: reports in all formats, archives, broken files, some twice. The same for the same seed. */
export function makeDrop(seed: number, count: number): DroppedFile[] {
  const random = seededRandom(seed);
  const bodies = shuffled(
    PLACES.flatMap((place) =>
      BODIES.flatMap((body) => YEARS.map((year) => ({ issuer: place + body, year }))),
    ),
    random,
  );
  const files: DroppedFile[] = [];
  for (let number = 1; number <= count; number += 1) {
    files.push(
      makeOne(files, { number, random, next: () => bodies.pop() ?? { issuer: '我局', year: 2022 } }),
    );
  }
  return files;
}

interface Making {
  readonly number: number;
  readonly random: Random;
  readonly next: () => { issuer: string; year: number };
}

function makeOne(before: readonly DroppedFile[], making: Making): DroppedFile {
  const kind = making.random(20);
  if (kind === 0 || kind === 1) return again(before, making) ?? single(making);
  if (kind === 2) return archive(making);
  return kind < 7 ? broken(making, kind) : single(making);
}

function folderOf(number: number): string {
  return `第${Math.ceil(number / 50)}批`;
}

function single({ number, random, next }: Making): DroppedFile {
  const format = SINGLE[random(SINGLE.length)] ?? 'txt';
  const { bytes, extension, truth } = written(next(), number, format);
  const path = `${folderOf(number)}/${number}.${extension}`;
  return { path, bytes, expected: [{ name: path, end: 'read', truth }] };
}

function written({ issuer, year }: { issuer: string; year: number }, seed: number, format: Format) {
  const report = makeReport({ seed, issuer, year, form: year < 2021 ? '2019' : '2021' });
  return { ...writeReport(report, format), truth: truthOf(report, showsBlankCells(format, {})) };
}

/** The same bytes under another name, after the first has been sent or before. */
function again(before: readonly DroppedFile[], { number, random }: Making): DroppedFile | null {
  const singles = before.filter(({ expected }) => expected.length === 1 && expected[0]?.end === 'read');
  const earlier = singles[random(Math.max(1, singles.length))];
  if (earlier === undefined) return null;
  const path = `${folderOf(number)}/${number} 副本 ${earlier.path.split('/').at(-1) ?? ''}`;
  return { path, bytes: earlier.bytes, expected: [{ name: path, end: 'unchanged' }] };
}

function archive({ number, next }: Making): DroppedFile {
  const [first, second] = [
    written(next(), number * 1_000, 'txt'),
    written(next(), number * 1_000 + 1, 'docx'),
  ];
  const names = [`${number}/甲.txt`, `${number}/乙.docx`, `../${number}外.txt`] as const;
  const bytes = writeZip({ [names[0]]: first.bytes, [names[1]]: second.bytes, [names[2]]: 'x' });
  return {
    path: `${folderOf(number)}/${number}.zip`,
    bytes,
    expected: [
      { name: names[0], end: 'read', truth: first.truth },
      { name: names[1], end: 'read', truth: second.truth },
      { name: names[2], end: 'refused', code: 'damaged_file' },
    ],
  };
}

function broken({ number, random, next }: Making, kind: number): DroppedFile {
  const at = (name: string): string => `${folderOf(number)}/${number}${name}`;
  const refused = (name: string, bytes: Uint8Array, code: string): DroppedFile => ({
    path: at(name),
    bytes,
    expected: [{ name: at(name), end: 'refused', code }],
  });
  if (kind === 3) {
    const text = reportText({ organization: '我局', year: null, note: `第${number}号。` });
    return {
      path: at('无名.txt'),
      bytes: Buffer.from(text),
      expected: [{ name: at('无名.txt'), end: 'needs_review' }],
    };
  }
  switch (random(5)) {
    case 0: {
      const { bytes } = written(next(), number, 'docx');
      return refused('断.docx', bytes.slice(0, bytes.length / 2), 'damaged_file');
    }
    case 1:
      return refused('天气.html', Buffer.from(`<p>天气晴好，第${number}日。</p>`), 'not_a_report');
    case 2:
      return refused('坏.zip', Buffer.from(`PK\u0003\u0004${number}`), 'damaged_file');
    case 3: {
      const { bytes } = written(next(), number, 'pdf');
      return refused(
        '断.pdf',
        Buffer.concat([bytes.slice(0, 300), Buffer.from(`${number}`)]),
        'damaged_file',
      );
    }
    default:
      return refused('空.txt', Buffer.from(' '.repeat(number)), 'empty_file');
  }
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random(left.length), 1));
}
