/** Why a file was not sent; each has a sentence under `intake.failure`. */
export const FAILURES = [
  'network',
  'not_signed_in',
  'not_allowed',
  'not_found',
  'upload_too_large',
  'too_many_uploads',
  'invalid_parameter',
  'file_gone',
  'unreadable',
  'stopped',
] as const;
export type Failure = (typeof FAILURES)[number];

/** A file of this browser on its way to the server. */
export interface LocalFile {
  readonly key: string;
  /** With the folders it lies in. */
  readonly name: string;
  readonly size: number;
  readonly state: 'local' | 'sending' | 'paused' | 'sent' | 'unsent';
  readonly sent: number;
  /** Known once the server made room for it. */
  readonly uploadId: string | null;
  readonly failure: Failure | null;
}

export interface NamedFile {
  readonly name: string;
  /** Null for what the browser cannot read. */
  readonly file: File | null;
}

/** Whether sending it again may go better: it failed, and not for what it is. */
export function maySendAgain({ state, failure }: LocalFile): boolean {
  return state === 'unsent' && failure !== 'upload_too_large' && failure !== 'unreadable';
}
