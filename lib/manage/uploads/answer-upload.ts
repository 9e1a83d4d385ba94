import { createHash } from 'node:crypto';
import { MemoryLocker, Server } from '@tus/server';
import type { Upload } from '@tus/utils';
import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { mostBytesOf } from '../../ingest/incoming-file';
import { database } from '../../store/client';
import { findIntakeOwner } from '../../store/uploads/find-intake-owner';
import { findUpload } from '../../store/uploads/find-upload';
import type { NewUpload } from '../../store/uploads/open-upload';
import { sumOpenUploads } from '../../store/uploads/sum-open-uploads';
import type { CurrentUser } from '../current-user';
import { requirePermission } from '../permissions';
import { PieceStore } from './piece-store';
import { takeUploadSoon } from './take-uploads';
import { OPEN_UPLOADS } from './upload-limits';

/** Where uploads in pieces are answered. */
export const PIECES_PATH = '/api/admin/uploads/pieces';

const Metadata = z.object({
  intakeId: z.uuid(),
  // Control characters have no place in a name and would break the log's lines.
  name: z
    .string()
    .min(1)
    .max(1_000)
    .regex(/^\P{Cc}+$/u),
  /** Tells files of one name apart: when it was changed, and a hash of parts of it. */
  print: z.string().max(200),
});

/** Within a process one request at a time works on an upload; between processes the database sees to it. */
const locker = new MemoryLocker();

/**
 * Answers one request of the tus protocol (tus.io, version 1.0.0) about the uploads of this person. Throws `AppError`
 * invalid_parameter, not_found for another's intake, upload_too_large, too_many_uploads.
 */
export async function answerUpload(user: CurrentUser | null, request: Request): Promise<Response> {
  requirePermission(user, 'upload');
  const failures: unknown[] = [];
  const server = new Server({
    path: PIECES_PATH,
    relativeLocation: true,
    allowedOrigins: [],
    locker,
    datastore: new PieceStore(user.id, (upload) => describe(user.id, upload)),
    namingFunction: (_, metadata) => idOf(user.id, metadata, sizeOf(request)),
    onUploadCreate: async (_, upload) => {
      await requireRoom(describe(user.id, upload));
      return {};
    },
    onUploadFinish: async (_, upload) => {
      await takeUploadSoon(upload.id);
      return {};
    },
    onResponseError: (_, error) => {
      if (!isOfProtocol(error)) failures.push(error);
      return undefined;
    },
  });
  const response = await server.handleWeb(request);
  if (failures.length > 0) throw failures[0];
  return withOffset(response);
}

/** Errors of the protocol carry their own answer; for all others there is one for every route. */
function isOfProtocol(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status_code' in error;
}

/** Says of an upload that was begun before how far it is, so that nothing is sent again. */
async function withOffset(response: Response): Promise<Response> {
  const id = response.headers.get('Location')?.split('/').at(-1);
  const upload = id === undefined ? null : await findUpload(database(), id);
  if (upload !== null) response.headers.set('Upload-Offset', String(upload.received));
  return response;
}

function sizeOf(request: Request): number {
  return Number(request.headers.get('Upload-Length'));
}

function parseMetadata(metadata: Upload['metadata']) {
  const parsed = Metadata.safeParse(metadata);
  if (parsed.success) return parsed.data;
  throw new AppError('invalid_parameter', 'metadata of an upload', { cause: parsed.error });
}

/** The same for the same file of the same intake, so that a request whose answer was lost may be sent again. */
function idOf(userId: string, metadata: Upload['metadata'], size: number): string {
  const { intakeId, name, print } = parseMetadata(metadata);
  return createHash('sha256')
    .update(JSON.stringify([userId, intakeId, name, size, print]))
    .digest('hex');
}

function describe(userId: string, { id, metadata, size = 0 }: Upload): NewUpload {
  const { intakeId, name } = parseMetadata(metadata);
  return { id, userId, intakeId, fileName: name, size };
}

/** An upload that was begun before has its room. */
async function requireRoom({ id, userId, intakeId, fileName, size }: NewUpload): Promise<void> {
  const db = database();
  if ((await findIntakeOwner(db, intakeId)) !== userId) throw new AppError('not_found', `intake ${intakeId}`);
  if ((await findUpload(db, id)) !== null) return;
  const limit = mostBytesOf(fileName);
  if (size > limit)
    throw new AppError('upload_too_large', fileName, { params: { megabytes: limit / 1024 / 1024 } });
  const open = await sumOpenUploads(db, userId);
  if (open.count >= OPEN_UPLOADS.count || open.bytes + size > OPEN_UPLOADS.bytes)
    throw new AppError('too_many_uploads', `${open.count} uploads, ${open.bytes} bytes under way`);
}
