import { diffVersions, type VersionDiff } from '../compare/versions/diff-versions';
import { applyChanges } from '../correct/apply-changes';
import { carryCorrections, isSet, type CarriedCorrection } from '../correct/carry-corrections';
import { hasPages } from '../domain/document';
import type { ParsedReport } from '../domain/report';
import { organizationKey } from '../parse/identity/organization-key';
import type { ParsedVersion } from '../store/load-parsed-version';
import type { Reading } from './reading';
import { certainIdentity, type ReportIdentity } from './report-identity';

/** Reads a file; `identity` is the body and year that the archive has it under, null for what the file says. */
export type Read = (
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  identity: ReportIdentity | null,
) => Promise<Reading>;

/** A file read again, with what people had corrected set in it. */
export interface Reread {
  readonly reading: Reading;
  /** The new reading with the corrections that hold. */
  readonly report: ParsedReport;
  readonly carried: readonly CarriedCorrection[];
  readonly diff: VersionDiff;
  /** Whether the file now says that it is another body's or year's than the archive has it under. */
  readonly isOtherwiseNamed: boolean;
}

function isSameIdentity(a: ReportIdentity, b: ReportIdentity): boolean {
  const keyOf = ({ organization, division }: ReportIdentity): string =>
    organizationKey(organization.name, division.code);
  return a.year === b.year && a.division.code === b.division.code && keyOf(a) === keyOf(b);
}

/** What the reader makes of a stored version's file now. */
export interface ReadAgain {
  readonly reading: Reading;
  readonly isOtherwiseNamed: boolean;
}

/** Reads the file of a stored version again. Throws what the reader does. */
export async function readAgain(
  { row, report: former, corrections }: ParsedVersion,
  bytes: Uint8Array<ArrayBuffer>,
  read: Read,
): Promise<ReadAgain> {
  const own = certainIdentity(former);
  const isCorrected = corrections.some(({ change }) => change.kind === 'identity');
  const alone = await read(bytes, row.fileName, null);
  const said = certainIdentity(alone.report);
  const agrees = said !== null && own !== null && isSameIdentity(said, own);
  // A person assigned it when it came in, or the reader has changed its mind: the report stays where it is.
  const reading = agrees || isCorrected ? alone : await read(bytes, row.fileName, own);
  return { reading, isOtherwiseNamed: said !== null && !agrees && !isCorrected };
}

/** What would be different from the stored version, its corrections set in what was read. Stores nothing. */
export function rereadVersion(
  { row, report: former, corrections }: ParsedVersion,
  { reading, isOtherwiseNamed }: ReadAgain,
): Reread {
  const { text, pageStarts, format } = reading.document;
  const document = { text, pageStarts, hasPages: hasPages(format) };
  const carried = carryCorrections(corrections, row.text, reading.report, document);
  const changes = carried.filter(isSet).map(({ held }) => held.change);
  const report = applyChanges(reading.report, text, changes);
  return { reading, report, carried, diff: diffVersions(former, report), isOtherwiseNamed };
}
