import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { SchemaElement } from 'hyparquet';
import type { Column, Value } from './column';
import { OutputFile, type WrittenFile } from './output-file';
import { toUnscaled, VALUE_PRECISION, VALUE_SCALE } from './to-unscaled';

/** Writes a table as Parquet, a row group at a time, so that no more than one is held in memory. */
export class ParquetFile {
  #rows: (readonly Value[])[] = [];

  private constructor(
    private readonly file: OutputFile,
    private readonly columns: readonly Column[],
    private readonly groupRows: number,
    private readonly writer: ParquetWriter,
  ) {}

  static async create(
    folder: string,
    name: string,
    { columns, groupRows }: { readonly columns: readonly Column[]; readonly groupRows: number },
  ): Promise<ParquetFile> {
    const file = await OutputFile.create(folder, name);
    const schema = [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
    const writer = new ParquetWriter({ writer: flushedTo(file), schema, createdBy: 'Gongkai Archive' });
    return new ParquetFile(file, columns, groupRows, writer);
  }

  async write(rows: readonly (readonly Value[])[]): Promise<void> {
    for (const row of rows) {
      this.#rows.push(row);
      if (this.#rows.length >= this.groupRows) await this.#writeGroup();
    }
  }

  async close(): Promise<WrittenFile> {
    if (this.#rows.length > 0) await this.#writeGroup();
    await this.writer.finish();
    return this.file.close();
  }

  abandon(): Promise<void> {
    return this.file.abandon();
  }

  async #writeGroup(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    const columnData = this.columns.map(({ name, kind }, index) => ({
      name,
      data: rows.map((row) => encode(kind, row[index] ?? null)),
    }));
    await this.writer.write({ columnData, rowGroupSize: rows.length });
  }
}

/** The library writes into memory; what lies there goes to the file after each row group. */
function flushedTo(file: OutputFile): ByteWriter & { flush: () => Promise<void> } {
  const writer = new ByteWriter();
  let groups = 0;
  const send = async (bytes: Uint8Array): Promise<void> => {
    writer.index = 0;
    await file.write(bytes);
  };
  const flush = (): Promise<void> => {
    groups += 1;
    return send(writer.getBytes().slice());
  };
  const finish = (): Promise<void> => {
    const bytes = writer.getBytes().slice();
    return send(groups === 0 ? withTypedGroups(bytes) : bytes);
  };
  return Object.assign(writer, { flush, finish });
}

const NO_GROUPS = Uint8Array.of(0x16, 0x00, 0x19, 0x00);
const LIST_OF_STRUCTS = 0x0c;

/**
 * The library writes an empty list of row groups without saying of what, which strict readers refuse; in the footer
 * it follows the number of rows, 0.
 */
function withTypedGroups(bytes: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(NO_GROUPS);
  if (at >= 0) bytes[at + NO_GROUPS.length - 1] = LIST_OF_STRUCTS;
  return bytes;
}

function elementOf({ name, kind, mayBeNull }: Column): SchemaElement {
  const repetition_type = mayBeNull ? 'OPTIONAL' : 'REQUIRED';
  switch (kind) {
    case 'text':
      return { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
      return { name, repetition_type, type: 'INT32' };
    case 'decimal':
      return {
        ...{ name, repetition_type, type: 'FIXED_LEN_BYTE_ARRAY', type_length: 9 },
        ...{ converted_type: 'DECIMAL', precision: VALUE_PRECISION, scale: VALUE_SCALE },
      };
    case 'boolean':
      return { name, repetition_type, type: 'BOOLEAN' };
    case 'date':
      return { name, repetition_type, type: 'INT32', converted_type: 'DATE' };
    case 'time':
      return { name, repetition_type, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' };
  }
}

function encode(kind: Column['kind'], value: Value): Value | bigint | Date {
  if (value === null) return null;
  if (kind === 'decimal') return toUnscaled(String(value));
  return kind === 'date' || kind === 'time' ? new Date(String(value)) : value;
}
