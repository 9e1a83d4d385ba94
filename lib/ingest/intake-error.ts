import { DocumentLoadError, type DocumentLoadErrorCode } from '../domain/document';

/** Why a file was not taken in: it is no readable report, it is not there, or the reader itself failed. */
export type IntakeErrorCode = DocumentLoadErrorCode | 'file_missing' | 'reader_failed';

export interface IntakeError {
  readonly code: IntakeErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** For the log; people see the catalogue's sentence. */
  readonly cause?: unknown;
}

export function intakeError(error: unknown): IntakeError {
  if (error instanceof DocumentLoadError) return { code: error.code, params: error.params };
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return { code: isMissing ? 'file_missing' : 'reader_failed', params: {}, cause: error };
}
