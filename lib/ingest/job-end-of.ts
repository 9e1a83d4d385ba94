import { z } from 'zod';
import { ADDRESS_CODES } from '../domain/address-codes';
import { DOCUMENT_LOAD_ERROR_CODES } from '../domain/document';
import type { StoredJobEnd } from '../store/find-job-end';
import { INTAKE_CODES } from './intake-error';
import type { JobEnd } from './job-end';
import { storedParams } from './stored-params';
import { WaitingReading } from './waiting-reading';

const Code = z.enum([...DOCUMENT_LOAD_ERROR_CODES, ...INTAKE_CODES, ...ADDRESS_CODES]).catch('reader_failed');

/** What became of a file, as its job keeps it; null until it has ended. */
export function jobEndOf(stored: StoredJobEnd | null): JobEnd | null {
  if (stored === null) return null;
  const { outcome, reportId, versionId } = stored;
  switch (outcome) {
    case 'cancelled':
      return { outcome };
    case 'needs_review':
      return { outcome, reading: WaitingReading.parse(stored.reading) };
    case 'refused':
      return {
        outcome,
        error: { code: Code.parse(stored.errorCode), params: storedParams(stored.errorParams) },
      };
    default:
      return { outcome, reportId, versionId };
  }
}
