import type { DatabaseOrTransaction } from '../store/client';
import { describeVersion } from '../store/describe-version';
import type { JobEnd } from './job-end';

/** What became of a file, in one line; null parts are not known. */
export interface EndDescription {
  readonly organization: string | null;
  readonly year: number | null;
  readonly figures: number | null;
  readonly doubts: number | null;
  readonly isPublic: boolean;
}

const NOTHING: EndDescription = {
  organization: null,
  year: null,
  figures: null,
  doubts: null,
  isPublic: false,
};

export async function describeEnd(db: DatabaseOrTransaction, end: JobEnd): Promise<EndDescription> {
  if (end.outcome === 'refused' || end.outcome === 'cancelled') return NOTHING;
  if (end.outcome === 'needs_review') {
    const { organization, year, figures, doubts } = end.reading;
    return { organization: organization?.name ?? null, year, figures, doubts, isPublic: false };
  }
  const version = end.versionId === null ? null : await describeVersion(db, end.versionId);
  if (version === null) return NOTHING;
  const { organization, year, figures, doubts, status, isCurrent } = version;
  return { organization, year, figures, doubts, isPublic: status === 'published' && isCurrent };
}
