import { AppError } from '../domain/app-error';
import { database } from '../store/client';
import { hasSentFile } from '../store/has-sent-file';
import type { CurrentUser } from './current-user';
import { requirePermission, seesFilesOf } from './permissions';

export interface KeptFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mediaType: string;
}

/** An original the archive keeps, drafts' too; for a contributor only what they sent themselves. Throws `AppError` not_found. */
export async function originalFile(user: CurrentUser | null, sha256: string): Promise<KeptFile> {
  requirePermission(user, 'see_desk');
  const sentBy = seesFilesOf(user);
  const isHash = /^[0-9a-f]{64}$/.test(sha256);
  const isSeen = isHash && (sentBy === null || (await hasSentFile(database(), sentBy, sha256)));
  const file = isSeen ? await database().sourceFile.findUnique({ where: { sha256 } }) : null;
  if (file === null) throw new AppError('not_found', `No file ${sha256}`);
  return { bytes: file.bytes, name: file.fileName, mediaType: file.mediaType };
}
