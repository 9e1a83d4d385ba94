import type { Finding, Verdict } from '../domain/report';
import type { Rule } from './sum-constraint';

function verdictOn(from: string | null, to: string | null, year: number): Verdict {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  if ((from !== null && from !== first) || (to !== null && to !== last)) return 'violated';
  return from === null || to === null ? 'undetermined' : 'holds';
}

/** 统计期限 is the whole year reported on; dates that lost characters, or of which one is not printed, tell too little. */
export const periodCovered: Rule = ({ year, period }) => {
  if (year === null || period === null) return [];
  const { from, to, raw, source } = period;
  const verdict = verdictOn(from, to, year);
  const finding: Finding = {
    code: 'period_covered',
    severity: verdict === 'holds' ? 'info' : 'warning',
    verdict,
    figures: [],
    expression: `${from ?? '?'} … ${to ?? '?'}`,
    params: { printed: raw, year },
    source,
  };
  return [finding];
};
