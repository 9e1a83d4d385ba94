import { markChanges, type Piece } from './mark-changes';
import { matchSequences } from './match-sequences';
import { fingerprint, similarity, type Fingerprint } from './similarity';
import type { Sentence } from './split-sentences';

export interface AlignedCell {
  readonly sentence: Sentence;
  /** Words, with those marked that differ from the row's first sentence. */
  readonly pieces: readonly Piece[];
  /** True where the sentence stands elsewhere in its section than in the first report. */
  readonly moved: boolean;
}

/** One sentence as each report has it; null where a report has none. */
export interface AlignedRow {
  readonly kind: 'same' | 'changed' | 'only';
  readonly cells: readonly (AlignedCell | null)[];
}

interface Placed {
  readonly sentence: Sentence;
  readonly moved: boolean;
}

interface Draft {
  readonly print: Fingerprint;
  readonly cells: (Placed | null)[];
}

/** Puts one more report's sentences into the rows: beside the sentence they match, else after their predecessor. */
function addColumn(rows: Draft[], sentences: readonly Sentence[], column: number, width: number): Draft[] {
  const prints = sentences.map((sentence) => fingerprint(sentence.text));
  const scores = rows.map((row) => prints.map((print) => similarity(row.print, print)));
  const rowOf = new Map(matchSequences(scores, sentences.length).map((match) => [match.right, match]));
  const inserted = new Map<Draft | null, Draft[]>();
  let anchor: Draft | null = null;
  sentences.forEach((sentence, index) => {
    const match = rowOf.get(index);
    const row = match === undefined ? undefined : rows[match.left];
    if (match !== undefined && row !== undefined) {
      row.cells[column] = { sentence, moved: match.moved };
      if (!match.moved) anchor = row;
      return;
    }
    const cells = new Array<Placed | null>(width).fill(null);
    cells[column] = { sentence, moved: false };
    inserted.set(anchor, [
      ...(inserted.get(anchor) ?? []),
      { print: prints[index] ?? fingerprint(sentence.text), cells },
    ]);
  });
  return [...(inserted.get(null) ?? []), ...rows.flatMap((row) => [row, ...(inserted.get(row) ?? [])])];
}

function finish(row: Draft): AlignedRow {
  const present = row.cells.filter((cell) => cell !== null);
  const same = present.every((cell) => fingerprint(cell.sentence.text).folded === row.print.folded);
  const marks = markChanges(row.cells.map((cell) => cell?.sentence.text ?? null));
  return {
    kind: present.length === 1 ? 'only' : same ? 'same' : 'changed',
    cells: row.cells.map((cell, index) => cell && { ...cell, pieces: marks[index] ?? [] }),
  };
}

/** Lines up the sentences of the same section of several reports; the first report's order leads. */
export function alignSentences(columns: readonly (readonly Sentence[])[]): AlignedRow[] {
  let rows: Draft[] = [];
  columns.forEach((sentences, column) => {
    rows = addColumn(rows, sentences, column, columns.length);
  });
  return rows.map(finish);
}
