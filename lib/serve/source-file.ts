import { AppError } from '../domain/app-error';
import { database } from '../store/client';

export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mediaType: string;
}

/** The original under a hash, when a version that is or was public was read from it, and its report still is. Throws `AppError` not_found otherwise. */
export async function sourceFile(sha256: string): Promise<ServedFile> {
  const version = await database().reportVersion.findFirst({
    where: { sourceSha256: sha256, publicSince: { not: null }, report: { status: 'published' } },
    orderBy: { number: 'desc' },
    select: { fileName: true, source: { select: { bytes: true, mediaType: true } } },
  });
  if (version === null) throw new AppError('not_found', `No published file ${sha256}`);
  return { bytes: version.source.bytes, name: version.fileName, mediaType: version.source.mediaType };
}
