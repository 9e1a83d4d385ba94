import { DocumentLoadError } from '../../domain/document';

const HEADER_TABLE = 0x4c;
const HEADER_TABLE_ENTRIES = 109;
const ENTRY_BYTES = 128;

function damaged(reason: string): DocumentLoadError {
  return new DocumentLoadError('damaged_file', `compound file: ${reason}`);
}

/** True when following the pointers from some start comes back to it. */
function hasCycle(next: Int32Array): boolean {
  const seenFrom = new Int32Array(next.length).fill(-1);
  for (let start = 0; start < next.length; start += 1) {
    for (let at = start; at >= 0 && at < next.length; at = next[at] ?? -1) {
      if (seenFrom[at] === start) return true;
      if (seenFrom[at] !== -1) break;
      seenFrom[at] = start;
    }
  }
  return false;
}

function sectors(view: DataView, size: number, ids: readonly number[]): Int32Array {
  const perSector = size / 4;
  const table = new Int32Array(ids.length * perSector).fill(-1);
  ids.forEach((id, i) => {
    const start = (id + 1) * size;
    if (id < 0 || start + size > view.byteLength) return;
    for (let j = 0; j < perSector; j += 1) table[i * perSector + j] = view.getInt32(start + j * 4, true);
  });
  return table;
}

function chain(table: Int32Array, first: number): number[] {
  const ids: number[] = [];
  for (let id = first; id >= 0 && id < table.length; id = table[id] ?? -1) ids.push(id);
  return ids;
}

/** Ids of the sectors of the allocation table, from the header and the sectors it continues in. */
function tableIds(view: DataView, size: number, count: number): number[] {
  const ids = Array.from({ length: HEADER_TABLE_ENTRIES }, (_, i) =>
    view.getInt32(HEADER_TABLE + i * 4, true),
  );
  let next = view.getInt32(0x44, true);
  for (let more = view.getUint32(0x48, true); more > 0 && next >= 0 && ids.length < count; more -= 1) {
    const sector = sectors(view, size, [next]);
    ids.push(...sector.subarray(0, -1));
    next = sector.at(-1) ?? -1;
  }
  return ids.slice(0, count);
}

/** Names of the streams; each entry may have one parent only, or walking the tree would not end. */
function streamNames(view: DataView, size: number, ids: readonly number[]): string[] {
  const names: string[] = [];
  const parents = new Set<number>();
  for (const id of ids) {
    for (
      let at = (id + 1) * size;
      at + ENTRY_BYTES <= Math.min(view.byteLength, (id + 2) * size);
      at += ENTRY_BYTES
    ) {
      const length = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
      const units = Array.from({ length: Math.floor(length) }, (_, i) => view.getUint16(at + i * 2, true));
      names.push(String.fromCharCode(...units));
      for (const pointer of [
        view.getInt32(at + 68, true),
        view.getInt32(at + 72, true),
        view.getInt32(at + 76, true),
      ]) {
        if (pointer < 0 || view.getUint8(at + 66) === 0) continue;
        if (parents.has(pointer)) throw damaged('an entry with two parents');
        parents.add(pointer);
      }
    }
  }
  return names;
}

/** True when a Word file says in its first bytes that its text is encrypted. */
export function isEncryptedWord(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    const isWordHeader = bytes[at] === 0xec && bytes[at + 1] === 0xa5;
    if (isWordHeader) return ((bytes[at + 11] ?? 0) & 1) === 1;
  }
  return false;
}

/**
 * The names of the streams in an OLE compound file (the container of doc, xls, ppt and encrypted files). Throws
 * `damaged_file` when its tables lead in circles, which would keep the reader of the file busy for ever.
 */
export function checkCompound(bytes: Uint8Array): readonly string[] {
  if (bytes.length < 512) throw damaged('no header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(0x1e, true);
  const count = view.getUint32(0x2c, true);
  if ((size !== 512 && size !== 4096) || view.getUint16(0x20, true) !== 6) throw damaged('odd sector sizes');
  const mostSectors = bytes.length / size;
  if (count > mostSectors || view.getUint32(0x48, true) > mostSectors)
    throw damaged('a table larger than the file');
  const table = sectors(view, size, tableIds(view, size, count));
  if (hasCycle(table)) throw damaged('a circular chain');
  const shortTable = sectors(view, size, chain(table, view.getInt32(0x3c, true)));
  if (hasCycle(shortTable)) throw damaged('a circular short chain');
  return streamNames(view, size, chain(table, view.getInt32(0x30, true)));
}
