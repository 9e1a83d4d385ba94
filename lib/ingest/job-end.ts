import type { IntakeError } from './intake-error';
import type { WaitingReading } from './waiting-reading';

export interface StoredEnd {
  readonly outcome: 'added' | 'updated' | 'unchanged';
  readonly reportId: string | null;
  readonly versionId: string | null;
}
export interface WaitingEnd {
  readonly outcome: 'needs_review';
  readonly reading: WaitingReading;
}
export interface RefusedEnd {
  readonly outcome: 'refused';
  readonly error: IntakeError;
}
export interface CancelledEnd {
  readonly outcome: 'cancelled';
}
/** What became of a file. */
export type JobEnd = StoredEnd | WaitingEnd | RefusedEnd | CancelledEnd;
