/** What the log of a job may say, in the order it usually happens. */
export const JOB_EVENT_KINDS = [
  'queued',
  'started',
  /** The process that worked on it was gone; it goes back to the queue. */
  'taken_over',
  /** The machine failed; it is tried again. */
  'retried',
  'cancel_asked',
  'cancelled',
  /** A person wants it tried again. */
  'retry_asked',
  /** It was in no queue, as after a restore, and was put into it again. */
  'requeued',
  'ended',
] as const;
export type JobEventKind = (typeof JOB_EVENT_KINDS)[number];

export function isJobEventKind(text: string): text is JobEventKind {
  return JOB_EVENT_KINDS.some((kind) => kind === text);
}
