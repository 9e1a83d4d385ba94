import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

/** What the manifest says of a file. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A new file that is hashed while it is written. */
export class OutputFile {
  readonly #hash = createHash('sha256');
  #bytes = 0;

  private constructor(
    private readonly name: string,
    private readonly handle: FileHandle,
  ) {}

  static async create(folder: string, name: string): Promise<OutputFile> {
    return new OutputFile(name, await open(path.join(folder, name), 'wx', 0o644));
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.handle.writeFile(bytes);
  }

  /** On the disk when it resolves. */
  async close(): Promise<WrittenFile> {
    await this.handle.sync();
    await this.handle.close();
    return { name: this.name, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  /** Closes what will not be finished. */
  async abandon(): Promise<void> {
    await this.handle.close().catch(() => undefined);
  }
}

/** Writes a file at once. */
export async function writeText(folder: string, name: string, text: string): Promise<WrittenFile> {
  const file = await OutputFile.create(folder, name);
  await file.write(new TextEncoder().encode(text));
  return file.close();
}
