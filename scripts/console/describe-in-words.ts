import type { EndDescription } from '../../lib/ingest/describe-end';
import { ADDRESS_CODES } from '../../lib/domain/address-codes';
import { INTAKE_CODES, type IntakeError, type IntakeErrorCode } from '../../lib/ingest/intake-error';
import type { JobEnd } from '../../lib/ingest/job-end';
import type { Words } from './words';

/** One line for one file: what became of it, whose report it is, what was read or why not. */
export function describeInWords(t: Words, name: string, end: JobEnd, described: EndDescription): string {
  const { organization, year } = described;
  const whose = [organization, year].filter((part) => part !== null).join(' ');
  const parts = [t(`admin.ingest.outcome.${end.outcome}`), name, whose, ...detailsOf(t, end, described)];
  return parts.filter((part) => part !== '').join('  ');
}

function detailsOf(t: Words, end: JobEnd, { figures, doubts, isPublic }: EndDescription): string[] {
  if (end.outcome === 'refused') return [describeFailure(t, end.error)];
  if (end.outcome === 'cancelled') return [];
  const details = figures === null || doubts === null ? [] : [t('admin.ingest.read', { figures, doubts })];
  if (end.outcome === 'needs_review') return [...details, t('admin.ingest.identityMissing')];
  if (end.reportId === null) return [...details, t('intake.twin')];
  if (!isPublic) details.push(t('admin.ingest.draft'));
  return details;
}

/** Why a file was not taken in. */
export function describeFailure(t: Words, { code, params }: IntakeError): string {
  return t(`${namespaceOf(code)}.${code}`, params);
}

function namespaceOf(code: IntakeErrorCode): string {
  if (ADDRESS_CODES.some((known) => known === code)) return 'intake.addressErrors';
  return INTAKE_CODES.some((own) => own === code) ? 'admin.intakeErrors' : 'documentErrors';
}
