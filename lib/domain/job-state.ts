/** Where a file that came in is, or how it ended; `failed` when that was not for the file. In the order people look for them. */
export const JOB_STATES = [
  'queued',
  'running',
  'needs_review',
  'failed',
  'refused',
  'cancelled',
  'added',
  'updated',
  'unchanged',
] as const;
export type JobState = (typeof JOB_STATES)[number];
