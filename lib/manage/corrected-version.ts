import { applyChanges } from '../correct/apply-changes';
import { findProblems, setTwice } from '../correct/find-problems';
import { holdCorrections, type Revision } from '../correct/hold-corrections';
import { isAsRead } from '../correct/read-before';
import { AppError } from '../domain/app-error';
import { hasPages } from '../domain/document';
import type { ChangeProblem, HeldCorrection } from '../domain/correction';
import type { ParsedReport } from '../domain/report';
import type { DatabaseOrTransaction } from '../store/client';
import { findReadingOf } from '../store/find-reading-of';
import { loadParsedVersion, type ParsedVersion } from '../store/load-parsed-version';
import type { Paged } from '../text/place-at';

export interface CorrectedVersion {
  readonly report: ParsedReport;
  /** All that hold for it. */
  readonly corrections: readonly HeldCorrection[];
}

/** What places in a version are made of. */
export function pagedText({ row }: ParsedVersion): Paged {
  const { text, pageStarts, format } = row;
  return { text, pageStarts, hasPages: hasPages(format) };
}

function refuse(problems: readonly ChangeProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const { code, target } = first;
  throw new AppError('invalid_change', `${code}: ${target}`, { params: { problem: code, target } });
}

function refuseUndo({ corrections }: ParsedVersion, { undo }: Revision): void {
  const unknown = undo.find(
    ({ kind, target }) => !corrections.some(({ change }) => change.kind === kind && change.target === target),
  );
  if (unknown) refuse([{ code: 'nothing_to_undo', target: unknown.target }]);
}

/** What is new, set in the version itself: the reading that it was made from is gone. */
function withoutReading({ report, row, corrections }: ParsedVersion, revision: Revision): CorrectedVersion {
  refuse(revision.undo.map(({ target }) => ({ code: 'nothing_to_undo', target })));
  const changes = revision.changes.filter((change) => !isAsRead(report, change));
  refuse(findProblems(report, row.text, changes));
  const held = holdCorrections(report, corrections, { ...revision, changes });
  return { report: applyChanges(report, row.text, changes), corrections: held };
}

/**
 * A version as a person revises it: everything that holds is set in what the reader read, so that what is taken back
 * leaves no trace. Where that reading is gone, nothing can be taken back. Throws `AppError` invalid_change.
 */
export async function correctedVersion(
  db: DatabaseOrTransaction,
  version: ParsedVersion,
  revision: Revision,
): Promise<CorrectedVersion> {
  refuseUndo(version, revision);
  const readingId = await findReadingOf(db, version.row.id);
  const reading = readingId === null ? null : await loadParsedVersion(db, readingId);
  if (reading === null) return withoutReading(version, revision);
  const { text } = version.row;
  refuse(setTwice(revision.changes));
  const corrections = holdCorrections(reading.report, version.corrections, revision);
  const changes = corrections.map(({ change }) => change);
  refuse(findProblems(reading.report, text, changes));
  return { report: applyChanges(reading.report, text, changes), corrections };
}
