import type { AddressCode } from '../domain/address-codes';
import { DocumentLoadError, type DocumentLoadErrorCode } from '../domain/document';
import { AddressError } from './fetch/address-error';

/** Reasons that do not lie in the document: it is not there or cannot be opened, or the reader itself failed. */
export const INTAKE_CODES = ['file_missing', 'file_unreadable', 'reader_failed'] as const;
type IntakeCode = (typeof INTAKE_CODES)[number];
export type IntakeErrorCode = DocumentLoadErrorCode | IntakeCode | AddressCode;

/** Why a file was not taken in. */
export interface IntakeError {
  readonly code: IntakeErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** For the log; people see the catalogue's sentence. */
  readonly cause?: unknown;
}

const SYSTEM_CODES: ReadonlyMap<unknown, IntakeCode> = new Map([
  ['ENOENT', 'file_missing'],
  ['ENOTDIR', 'file_missing'],
  ['EACCES', 'file_unreadable'],
  ['EPERM', 'file_unreadable'],
  ['EISDIR', 'file_unreadable'],
  ['EIO', 'file_unreadable'],
  ['ELOOP', 'file_unreadable'],
  ['ENAMETOOLONG', 'file_missing'],
]);

export function intakeError(error: unknown): IntakeError {
  if (error instanceof DocumentLoadError || error instanceof AddressError)
    return { code: error.code, params: error.params };
  const system = error instanceof Error && 'code' in error ? SYSTEM_CODES.get(error.code) : undefined;
  return { code: system ?? 'reader_failed', params: {}, cause: error };
}
