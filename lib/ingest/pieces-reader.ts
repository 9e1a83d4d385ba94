import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import type { Database } from '../store/client';
import { findPiece, type FoundPiece } from '../store/uploads/find-piece';

/** Reads an upload where its pieces are, with the last piece at hand: files of an archive lie close to one another. */
export class PiecesReader extends RandomAccessReader {
  private last: FoundPiece | null = null;
  private failure: Error | null = null;

  constructor(
    private readonly db: Database,
    private readonly uploadId: string,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.piecesOf(start, end), { objectMode: false });
  }

  private async *piecesOf(start: number, end: number): AsyncGenerator<Buffer> {
    for (let at = start; at < end;) {
      const { start: from, bytes } = await this.pieceAt(at).catch((cause: unknown) => {
        this.failure = cause instanceof Error ? cause : new Error('a piece cannot be read', { cause });
        throw this.failure;
      });
      const part = bytes.subarray(at - from, end - from);
      at += part.length;
      yield Buffer.from(part.buffer, part.byteOffset, part.length);
    }
  }

  /** Throws what kept pieces from being read: that is no fault of the archive. */
  throwFailure(): void {
    if (this.failure !== null) throw this.failure;
  }

  private async pieceAt(at: number): Promise<FoundPiece> {
    if (this.last === null || !covers(this.last, at)) this.last = await findPiece(this.db, this.uploadId, at);
    if (this.last === null || !covers(this.last, at))
      throw new Error(`nothing at ${at} of upload ${this.uploadId}`);
    return this.last;
  }
}

function covers({ start, bytes }: FoundPiece, at: number): boolean {
  return at >= start && at < start + bytes.length;
}
