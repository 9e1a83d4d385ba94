import type { FindingCode } from './finding-codes';
import type { FigureRef, Finding, Severity, Source, Verdict } from './report';

/** A finding about the document itself: something noticed while reading, not computed from its numbers. */
export function notice(
  code: FindingCode,
  verdict: Verdict,
  params: Readonly<Record<string, string | number>>,
  more: { figures?: readonly FigureRef[]; source?: Source | null; severity?: Severity } = {},
): Finding {
  return {
    code,
    verdict,
    severity: more.severity ?? (verdict === 'holds' ? 'info' : 'warning'),
    figures: more.figures ?? [],
    expression: '',
    params,
    source: more.source ?? null,
  };
}
