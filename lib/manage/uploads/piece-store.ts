import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/utils';
import { database } from '../../store/client';
import { appendPiece } from '../../store/uploads/append-piece';
import { findUpload } from '../../store/uploads/find-upload';
import { openUpload, type NewUpload } from '../../store/uploads/open-upload';
import { PIECE_BYTES } from '../../store/uploads/piece-bytes';
import { removeUpload } from '../../store/uploads/remove-upload';
import { OPEN_UPLOADS } from './upload-limits';

/** Keeps the uploads of one person in the database, piece by piece; another's are not there. */
export class PieceStore extends DataStore {
  constructor(
    private readonly userId: string,
    private readonly describe: (upload: Upload) => NewUpload,
  ) {
    super();
    this.extensions = ['creation', 'termination', 'expiration'];
  }

  override async create(upload: Upload): Promise<Upload> {
    await openUpload(database(), this.describe(upload));
    return upload;
  }

  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    let at = offset;
    const keep = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      if (!(await appendPiece(database(), { uploadId: id, start: at, bytes }))) throw conflict();
      at += bytes.length;
    };
    const waiting: Buffer[] = [];
    let size = 0;
    const flush = async (): Promise<void> => {
      if (size === 0) return;
      const bytes = new Uint8Array(Buffer.concat(waiting.splice(0)));
      size = 0;
      await keep(bytes);
    };
    try {
      for await (const chunk of stream) {
        waiting.push(chunk as Buffer);
        size += (chunk as Buffer).length;
        if (size >= PIECE_BYTES) await flush();
      }
    } catch (error) {
      // What came before the connection broke need not be sent again.
      await flush();
      throw error;
    }
    await flush();
    return at;
  }

  override async getUpload(id: string): Promise<Upload> {
    const found = await findUpload(database(), id);
    if (found?.userId !== this.userId) throw notFound();
    return new Upload({
      id,
      size: found.size,
      offset: found.received,
      metadata: { filename: found.fileName },
      creation_date: found.touchedAt.toISOString(),
    });
  }

  override async remove(id: string): Promise<void> {
    await this.getUpload(id);
    if (!(await removeUpload(database(), id))) throw conflict();
  }

  override getExpiration(): number {
    return OPEN_UPLOADS.ageMs;
  }
}

/** The protocol's answers, as errors that the server of the protocol understands. */
class ProtocolError extends Error {
  constructor(
    readonly status_code: number,
    readonly body: string,
  ) {
    super(body);
  }
}

const conflict = (): Error =>
  new ProtocolError(ERRORS.INVALID_OFFSET.status_code, ERRORS.INVALID_OFFSET.body);
const notFound = (): Error =>
  new ProtocolError(ERRORS.FILE_NOT_FOUND.status_code, ERRORS.FILE_NOT_FOUND.body);
