import type { Change, ChangeProblem, ChangeProblemCode } from '../domain/correction';
import type { ParsedReport, Source } from '../domain/report';
import { applyChange } from './apply-change';
import { findFigure, readRef } from './find-figure';
import { findSection, readTarget } from './find-section';

type Codes = ChangeProblemCode[];

function isInside({ start, end }: Source, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

function ofFigure(
  report: ParsedReport,
  text: string,
  { target, after }: Extract<Change, { kind: 'figure' }>,
): Codes {
  if (readRef(target) === null) return ['figure_unknown'];
  if (after === null) return [];
  const codes: Codes = [];
  if (after.status === 'corrected' && after.value === null) codes.push('value_missing');
  if (after.status !== 'corrected' && after.value !== null) codes.push('value_too_many');
  if (after.source === undefined && !findFigure(report.figures, target)) codes.push('source_missing');
  if (after.source && !isInside(after.source, text)) codes.push('source_outside');
  return codes;
}

function ofSection(
  report: ParsedReport,
  text: string,
  { target, after }: Extract<Change, { kind: 'section' }>,
): Codes {
  const named = readTarget(target);
  const isThere = findSection(report.sections, target) !== undefined;
  const mayBeAdded = named?.ordinal === null && report.form !== 'free' && after !== null;
  if (named === null || (!isThere && !mayBeAdded)) return ['section_unknown'];
  return after !== null && !isInside(after.source, text) ? ['source_outside'] : [];
}

function problemsOf(report: ParsedReport, text: string, change: Change): ChangeProblem[] {
  const codes =
    change.kind === 'figure'
      ? ofFigure(report, text, change)
      : change.kind === 'section'
        ? ofSection(report, text, change)
        : [];
  return codes.map((code) => ({ code, target: change.target }));
}

/** The parts that a change sets and that would share text with another one, all changes made. */
function overlaps(report: ParsedReport, text: string, changes: readonly Change[]): ChangeProblem[] {
  const { sections } = changes.reduce((changed, change) => applyChange(changed, text, change), report);
  return changes.flatMap((change): ChangeProblem[] => {
    if (change.kind !== 'section' || change.after === null) return [];
    const own = findSection(sections, change.target);
    const shares = sections.some(
      ({ ordinal, source }) =>
        own !== undefined &&
        ordinal !== own.ordinal &&
        source.start < own.source.end &&
        own.source.start < source.end,
    );
    return shares ? [{ code: 'sections_overlap', target: change.target }] : [];
  });
}

/** What is set more than once. */
export function setTwice(changes: readonly Change[]): ChangeProblem[] {
  const names = changes.map(({ kind, target }) => `${kind} ${target}`);
  return changes
    .filter((_, index) => names.indexOf(names[index] ?? '') !== index)
    .map(({ target }) => ({ code: 'set_twice', target }));
}

/** Why these changes cannot be made to the report; empty where they can. */
export function findProblems(
  report: ParsedReport,
  text: string,
  changes: readonly Change[],
): ChangeProblem[] {
  const problems = [...setTwice(changes), ...changes.flatMap((change) => problemsOf(report, text, change))];
  return problems.length > 0 ? problems : overlaps(report, text, changes);
}
