import type { Change } from '../domain/correction';
import type { FigureRef, ParsedReport } from '../domain/report';
import { applyChange } from './apply-change';
import { checkAnew, isNotice } from './check-anew';
import { settleNotices } from './settle-notices';
import { withoutUnproved } from './without-unproved';

/**
 * The report as a person sets it: with the changes made, what was inferred from other numbers taken back where it no
 * longer follows, and every rule that needs this report alone tried again. `text` is the extracted text that all places
 * point into. Changes that `findProblems` has something to say about are not for here.
 */
export function applyChanges(report: ParsedReport, text: string, changes: readonly Change[]): ParsedReport {
  const set = changes.reduce((changed, change) => applyChange(changed, text, change), report);
  const refs = changes.flatMap(({ kind, target }): FigureRef[] => (kind === 'figure' ? [target] : []));
  const figures = withoutUnproved(set.figures, new Set(refs));
  const changed = { ...set, figures, findings: report.findings.filter(isNotice) };
  return checkAnew({ ...changed, findings: settleNotices(changed, changes) });
}
