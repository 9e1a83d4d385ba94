import { describe, expect, it } from 'vitest';
import type { Applicant } from '../domain/metrics';
import { chainCarryOver, type CarriedYear } from './chain-carry-over';

type Cells = Partial<Record<Applicant, number | null>>;

function year(year: number, carriedIn: Cells, carriedOut: Cells): CarriedYear {
  const map = (cells: Cells) => new Map(Object.entries(cells) as [Applicant, number | null][]);
  return { year, carriedIn: map(carriedIn), carriedOut: map(carriedOut) };
}

describe('chainCarryOver', () => {
  it.each([
    ['meet', { total: 9 }, { total: 9 }, 'holds', []],
    ['differ', { total: 9 }, { total: 8 }, 'violated', [{ applicant: 'total', out: 9, in: 8 }]],
    ['0 and 0 meet', { total: 0 }, { total: 0 }, 'holds', []],
    ['unknown on one side', { total: 9 }, { total: null }, 'undetermined', []],
    [
      'one column differs',
      { total: 9, other: 2 },
      { total: 9, other: 3 },
      'violated',
      [{ applicant: 'other', out: 2, in: 3 }],
    ],
  ])('%s', (_, out, into, verdict, breaks) => {
    expect(chainCarryOver([year(2020, {}, out), year(2021, into, {})])).toMatchObject([
      { from: 2020, to: 2021, verdict, breaks },
    ]);
  });

  it('says for a year without a report that nothing can be told', () => {
    const chain = chainCarryOver([year(2022, { total: 1 }, {}), year(2020, {}, { total: 1 })]);
    expect(chain).toMatchObject([
      { from: 2020, out: 1, in: null, verdict: 'undetermined' },
      { from: 2021, out: null, in: 1, verdict: 'undetermined' },
    ]);
  });

  it('has no links for a single report', () => expect(chainCarryOver([year(2020, {}, {})])).toEqual([]));
});
