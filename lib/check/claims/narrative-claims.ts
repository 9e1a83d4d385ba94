import type { FindingCode } from '../../domain/finding-codes';
import type { Finding, Severity, Verdict } from '../../domain/report';
import type { Rule } from '../sum-constraint';
import type { ClaimVerdict, Judgement } from './claim';
import { judgeClaims } from './judge-claims';

const OUTCOME: Record<ClaimVerdict, { code: FindingCode; verdict: Verdict; severity: Severity }> = {
  agrees: { code: 'claim_agrees', verdict: 'holds', severity: 'info' },
  explained: { code: 'claim_explained', verdict: 'holds', severity: 'info' },
  contradicts: { code: 'claim_contradicts', verdict: 'violated', severity: 'warning' },
  cannot_tell: { code: 'claim_undetermined', verdict: 'undetermined', severity: 'warning' },
};
/** Sums that the text prints itself have sentences of their own. */
const OF_THE_TEXT: Readonly<Record<string, FindingCode>> = {
  sentence_sum: 'sentence_sum',
  sentence_balance: 'sentence_balance',
};

function findingOf({ claim, verdict, how, figures, expression, quote, source }: Judgement): Finding {
  const outcome = OUTCOME[verdict];
  return {
    ...outcome,
    code: OF_THE_TEXT[claim] ?? outcome.code,
    figures,
    expression,
    params: { claim, quote, ...(how ? { how } : {}) },
    source,
  };
}

/** Numbers that no table of the report counts, such as those of one of its bodies, are no doubt of the report: one note has them all. */
function beyondTables(judgements: readonly Judgement[]): Finding[] {
  const [first] = judgements;
  if (!first) return [];
  return [
    {
      code: 'claims_beyond_tables',
      verdict: 'holds',
      severity: 'info',
      figures: [],
      expression: '',
      params: { count: judgements.length, quote: first.quote },
      source: first.source,
    },
  ];
}

const isBeyondTables = ({ verdict, scope, hasTable }: Judgement): boolean =>
  verdict === 'cannot_tell' && (scope === 'part' || !hasTable);

/** What the narrative says of the tables, against the tables. */
export const narrativeClaims: Rule = (report) => {
  const judgements = judgeClaims(report);
  return [
    ...judgements.filter((judgement) => !isBeyondTables(judgement)).map(findingOf),
    ...beyondTables(judgements.filter(isBeyondTables)),
  ];
};
