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

function findingOf({ claim, verdict, how, figures, expression, quote, source }: Judgement): Finding {
  const outcome = OUTCOME[verdict];
  return {
    ...outcome,
    code: claim === 'sentence_sum' ? 'sentence_sum' : outcome.code,
    figures,
    expression,
    params: { claim, quote, ...(how ? { how } : {}) },
    source,
  };
}

/** What the narrative says of the tables, against the tables. A part of the report's ground is in no table and is passed over. */
export const narrativeClaims: Rule = (report) =>
  judgeClaims(report)
    .filter(({ scope }) => scope === 'own')
    .map(findingOf);
