import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../fixtures/seeded-random';
import { shapeOf } from '../shape-of';
import { blockOf, type IndexedReport } from './block';
import { coveringPairs } from './keys';
import { keysOf, matchesOf, passagesWith } from './match-block';
import { indexPassages, sizeOf } from './places';

interface Made {
  readonly report: IndexedReport;
  readonly passages: readonly string[];
}

/** Reports laid out one behind the other, as the engine does it, with their stored pieces. */
function layOut(texts: readonly (readonly string[])[]) {
  const pieces = new Map<number, Uint8Array>();
  const reports: Made[] = [];
  let base = 0;
  texts.forEach((passages, index) => {
    const lengths = passages.map(({ length }) => length);
    for (const [key, piece] of indexPassages(passages, base))
      pieces.set(key, Buffer.concat([pieces.get(key) ?? new Uint8Array(), piece]));
    const parts = passages.map((_, ordinal) => (ordinal === 0 ? ('title' as const) : ('requests' as const)));
    const head = { reportId: `r${index}`, year: 2020, kind: 'government' as const, divisionPath: [] };
    const shapes = passages.map((text) => shapeOf(text));
    reports.push({ report: { ...head, base, lengths, parts, shapes }, passages });
    base += sizeOf(lengths);
  });
  return { pieces, reports };
}

function find(needle: string, made: ReturnType<typeof layOut>, living = made.reports): number[] {
  const block = blockOf(
    1,
    1,
    [...living].reverse().map(({ report }) => report),
  );
  return [...passagesWith(needle, keysOf(needle), block, (key) => made.pieces.get(key))];
}

/** The numbers of the passages, counted through all living reports, that a plain scan finds. */
const scan = (needle: string, living: readonly Made[]): number[] =>
  living
    .flatMap(({ passages }) => passages)
    .flatMap((text, number) => (text.includes(needle) ? [number] : []));

describe('coveringPairs', () => {
  it.each([
    ['ab', [0]],
    ['abc', [0, 1]],
    ['abcd', [0, 2]],
    ['abcde', [0, 2, 3]],
    ['abcdefgh', [0, 2, 4, 6]],
  ])('covers %s by the pairs at %j', (needle, offsets) => {
    expect(coveringPairs(needle).map(({ offset }) => offset)).toEqual(offsets);
  });
});

describe('passagesWith', () => {
  it.each([
    ['one character', '公', ['政府信息公开', '公文', '其他']],
    ['pairs apart', 'ABCD', ['ABC BCD', 'ABCD', 'ABCABCD']],
    ['a repeated pair', '公开公开', ['公开公开', '公开', '公开公', '公开公开公开']],
    ['across a border', '甲乙', ['一甲', '乙二', '甲乙']],
    ['at both ends', '甲乙丙', ['甲乙丙', '丁甲乙丙', '甲乙丙丁']],
    ['characters of two units', '𠮷野', ['𠮷野家', '吉野家', '𠮷']],
    ['half of such a character', '\ud842', ['𠮷野家', '吉野家']],
    ['more than stands there', '甲乙丙丁戊己', ['甲乙丙丁戊', '己']],
  ])('finds %s', (_, needle, passages) => {
    const made = layOut([['', ...passages], passages]);
    expect(find(needle, made)).toEqual(scan(needle, made.reports));
  });

  it('finds what a scan finds, whoever has left', () => {
    const random = seededRandom(11);
    const text = (most: number): string =>
      Array.from({ length: random(most) }, () => 'abc'[random(3)]).join('');
    for (let round = 0; round < 200; round += 1) {
      const made = layOut(
        Array.from({ length: 6 }, () => Array.from({ length: 1 + random(5) }, () => text(40))),
      );
      const living = made.reports.filter(() => random(4) > 0);
      const needle = text(9) || 'a';
      expect({ needle, found: find(needle, made, living) }).toEqual({ needle, found: scan(needle, living) });
    }
  });

  it('lays out places beyond what one byte and two bytes hold', () => {
    const made = layOut([['甲'.repeat(40_000)], [`${'乙'.repeat(300)}丙丁`, '丙丁']]);
    expect(find('丙丁', made)).toEqual([1, 2]);
    expect(find('甲乙', made)).toEqual([]);
  });
});

describe('matchesOf', () => {
  it('sums up by report and part what holds each needle, all of them, and the phrase', () => {
    const made = layOut([
      ['甲', '甲乙', '乙丙甲', '丁'],
      ['丁', '丁'],
      ['乙', '丙'],
    ]);
    const block = blockOf(
      1,
      1,
      made.reports.map(({ report }) => report),
    );
    const found = ['甲', '乙', '甲乙'].map((needle) => Int32Array.from(find(needle, made)));
    const matches = matchesOf(block, found.slice(0, 2), found[2] ?? new Int32Array(0));
    expect(
      matches.map(({ reportId, section, isTitle, counts, together, phrases, best }) => ({
        ...{ reportId, section, isTitle, counts, together, phrases, best },
      })),
    ).toEqual([
      { reportId: 'r0', section: null, isTitle: true, counts: [1, 0], together: 0, phrases: 0, best: null },
      {
        reportId: 'r0',
        section: 'requests',
        isTitle: false,
        counts: [2, 2],
        together: 2,
        phrases: 1,
        best: { rank: 3, shapes: [shapeOf('甲乙')] },
      },
      { reportId: 'r2', section: null, isTitle: true, counts: [0, 1], together: 0, phrases: 0, best: null },
    ]);
  });
});
