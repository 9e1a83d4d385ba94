import { describe, expect, it } from 'vitest';
import { readBestShapes } from './best-shapes';
import type { Candidate } from './judge-report';
import type { Match } from './match';
import { rankReports } from './rank-reports';

function match(part: Partial<Match> = {}): Match {
  return {
    reportId: '',
    year: 2020,
    kind: 'government',
    divisionPath: ['410000'],
    section: 'overview',
    isTitle: false,
    counts: [1, 1],
    together: 0,
    phrases: 0,
    best: null,
    ...part,
  };
}

function report(reportId: string, matches: readonly Match[], part: Partial<Match> = {}): Candidate {
  return { report: { ...match(part), reportId }, matches };
}

function order(reports: readonly Candidate[], sort: Parameters<typeof rankReports>[2] = 'best'): string {
  return rankReports(reports, 2, sort, readBestShapes(reports))
    .map(({ report: { reportId } }) => reportId)
    .join(' ');
}

describe('rankReports', () => {
  it.each<[string, readonly Candidate[]]>([
    [
      'title and place before everything else',
      [
        report('b', [match({ counts: [9, 9], together: 9, phrases: 9 })]),
        report('a', [match({ isTitle: true }), match()]),
      ],
    ],
    [
      'the phrase before words side by side',
      [report('b', [match({ counts: [9, 9], together: 9 })]), report('a', [match({ phrases: 1 })])],
    ],
    [
      'words in one passage before words apart',
      [report('b', [match({ counts: [5, 5] })]), report('a', [match({ together: 1 })])],
    ],
    [
      'the rarer word before the common one',
      [
        report('b', [match({ isTitle: true, counts: [1, 0] }), match({ counts: [9, 0] })]),
        report('a', [match({ isTitle: true, counts: [0, 1] }), match({ counts: [0, 1] })]),
      ],
    ],
    ['many passages before few', [report('b', [match()]), report('a', [match({ counts: [4, 4] })])]],
    [
      'the newer year between equals',
      [report('b', [match()], { year: 2019 }), report('a', [match()], { year: 2021 })],
    ],
    [
      'the place, then the id between equals',
      [
        report('b', [match()], { divisionPath: ['420000'] }),
        report('a', [match()], { divisionPath: ['410000'] }),
      ],
    ],
  ])('puts %s', (_, reports) => {
    expect(order(reports)).toBe('a b');
    expect(order([...reports].reverse())).toBe('a b');
  });

  it('puts a passage of the report’s own before one that several share', () => {
    const saying = (id: string, ...shapes: number[]): Candidate =>
      report(id, [match({ best: { rank: 2, shapes } })]);
    const shared = ['b', 'c', 'd'].map((id) => saying(id, 7));
    expect(order([...shared, saying('z', 8)])).toBe('z b c d');
    const two = shared.slice(1);
    expect(order([...two, saying('e', 7, 8)])).toBe('e c d');
    expect(order([...two, saying('e', 8)])).toBe('c d e');
  });

  it('goes by year or place where that is asked for', () => {
    const reports = [
      report('a', [match({ isTitle: true })], { year: 2019, divisionPath: ['420000'] }),
      report('b', [match()], { year: 2021, divisionPath: ['420000'] }),
      report('c', [match()], { year: 2020, divisionPath: ['410000', '410300'] }),
    ];
    expect(order(reports, 'newest')).toBe('b c a');
    expect(order(reports, 'place')).toBe('c b a');
  });
});
