import type { SectionKind } from '../domain/report';
import { fingerprint, type Fingerprint } from './fingerprint';
import { linkSentences, type Link } from './link-sentences';
import type { Run } from './overlap';
import type { Sentence } from './split-sentences';

export interface Placed {
  readonly sentences: readonly Sentence[];
  readonly moved: boolean;
  /** The part of its report it stands in, where that is not the row's. */
  readonly from: SectionKind | null;
}

/** A row that is still being filled: one statement as each report has it. */
export interface DraftRow {
  /** The column that has the statement first. */
  readonly lead: number;
  readonly cells: (Placed | null)[];
}

export const wordsOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join('');

/** A row's print is asked for with each report that is added. A list of sentences never changes. */
const prints = new WeakMap<readonly Sentence[], Fingerprint>();

/** The print of a row by its lead's words. */
export function printOf(row: DraftRow): Fingerprint {
  const sentences = row.cells[row.lead]?.sentences ?? [];
  const known = prints.get(sentences);
  if (known !== undefined) return known;
  const print = fingerprint(wordsOf(sentences));
  prints.set(sentences, print);
  return print;
}

/** Puts what a later report says in fewer sentences into one row; every column keeps its sentences in order. */
function merge(first: DraftRow, others: readonly DraftRow[]): void {
  if (others.length === 0) return;
  first.cells.forEach((cell, column) => {
    const placed = [cell, ...others.map((row) => row.cells[column] ?? null)].filter((each) => each !== null);
    const sentences = placed.flatMap((each) => each.sentences).sort((a, b) => a.start - b.start);
    const moved = placed.some((each) => each.moved);
    first.cells[column] = placed.length === 0 ? null : { sentences, moved, from: null };
  });
}

/** A sentence of the report that is being added, and where it is in it. */
interface Coming {
  readonly sentence: Sentence;
  readonly print: Fingerprint;
  readonly index: number;
}

/** What adding a report changes: the rows its sentences went into, and those merged away. */
interface Change {
  readonly column: number;
  readonly rowOf: Map<number, DraftRow>;
  readonly gone: Set<DraftRow>;
}

const cut = <T>(list: readonly T[], { at, size }: Run): T[] => list.slice(at, at + size);

function areNeighbours(run: readonly Coming[]): boolean {
  return run.every(({ index }, place) => place === 0 || index === (run[place - 1]?.index ?? 0) + 1);
}

function place(led: readonly DraftRow[], coming: readonly Coming[], link: Link, change: Change): void {
  const run = cut(coming, link.right);
  const [row, ...others] = cut(led, link.left);
  if (row === undefined || !areNeighbours(run)) return;
  merge(row, others);
  for (const other of others) change.gone.add(other);
  row.cells[change.column] = {
    sentences: run.map(({ sentence }) => sentence),
    moved: link.moved,
    from: null,
  };
  for (const { index } of run) change.rowOf.set(index, row);
}

function newRow(sentence: Sentence, column: number, width: number): DraftRow {
  const cells = new Array<Placed | null>(width).fill(null);
  cells[column] = { sentences: [sentence], moved: false, from: null };
  return { lead: column, cells };
}

/** Adds one more report: its sentences beside those they match, the others in rows of their own after their predecessor. */
function addColumn(
  rows: readonly DraftRow[],
  sentences: readonly Sentence[],
  column: number,
  width: number,
): DraftRow[] {
  const change: Change = { column, rowOf: new Map(), gone: new Set() };
  const all = sentences.map((sentence, index) => ({ sentence, print: fingerprint(sentence.text), index }));
  for (let lead = 0; lead < column; lead += 1) {
    const led = rows.filter((row) => row.lead === lead);
    const coming = all.filter(({ index }) => !change.rowOf.has(index));
    const links = linkSentences(
      led.map(printOf),
      coming.map(({ print }) => print),
    );
    for (const link of links) place(led, coming, link, change);
  }
  const after = new Map<DraftRow | null, DraftRow[]>();
  let anchor: DraftRow | null = null;
  for (const { sentence, index } of all) {
    const row = change.rowOf.get(index);
    if (row === undefined) {
      after.set(anchor, [...(after.get(anchor) ?? []), newRow(sentence, column, width)]);
    } else if (row.cells[column]?.moved === false) anchor = row;
  }
  const kept = rows.filter((row) => !change.gone.has(row));
  return [...(after.get(null) ?? []), ...kept.flatMap((row) => [row, ...(after.get(row) ?? [])])];
}

/** Lines up the sentences of one section of several reports; the first report's order leads. */
export function draftRows(columns: readonly (readonly Sentence[])[]): DraftRow[] {
  let rows: DraftRow[] = [];
  columns.forEach((sentences, column) => {
    rows = addColumn(rows, sentences, column, columns.length);
  });
  return rows;
}
