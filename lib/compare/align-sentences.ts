import type { SectionKind } from '../domain/report';
import { fold } from '../text/fold';
import { draftRows, wordsOf, type DraftRow } from './draft-rows';
import { joinSections } from './join-sections';
import { markChanges, type Piece } from './mark-changes';
import type { Sentence } from './split-sentences';

export interface AlignedCell {
  /** One sentence, or several that say together what another report says in one. */
  readonly sentences: readonly Sentence[];
  /** Words, with those marked that differ from the row's first cell. */
  readonly pieces: readonly Piece[];
  /** How the words are to those of the row's first cell; `first` for that cell itself. */
  readonly kind: 'first' | 'same' | 'changed';
  /** True where the sentence stands elsewhere in its section than in the row's first report. */
  readonly moved: boolean;
  /** The part of its report it stands in, where that is not the row's. */
  readonly from: SectionKind | null;
}

/** One statement as each report has it; null where a report has none. */
export interface AlignedRow {
  readonly kind: 'same' | 'changed' | 'only';
  readonly cells: readonly (AlignedCell | null)[];
}

export interface AlignedSection {
  readonly kind: SectionKind;
  readonly rows: readonly AlignedRow[];
}

/** What each of several reports says under one kind. */
export interface SectionColumns {
  readonly kind: SectionKind;
  readonly columns: readonly (readonly Sentence[])[];
}

function finish(row: DraftRow): AlignedRow {
  const words = row.cells.map((cell) => cell && wordsOf(cell.sentences));
  const lead = words.findIndex((each) => each !== null);
  const folded = words.map((each) => (each === null ? null : fold(each)));
  const isSame = folded.every((each) => each === null || each === folded[lead]);
  const marks = isSame ? null : markChanges(words);
  const cells = row.cells.map((cell, index): AlignedCell | null => {
    if (cell === null) return null;
    const kind = index === lead ? 'first' : folded[index] === folded[lead] ? 'same' : 'changed';
    return { ...cell, kind, pieces: marks?.[index] ?? [{ text: words[index] ?? '', changed: false }] };
  });
  const isOnly = cells.filter((cell) => cell !== null).length === 1;
  return { kind: isOnly ? 'only' : isSame ? 'same' : 'changed', cells };
}

/**
 * Lines up what several reports say, statement by statement; the first report's order leads. A sentence that another
 * report splits, or joins with its neighbours, shares a row with all of them; one that stands in another part of its
 * report is found there.
 */
export function alignSections(sections: readonly SectionColumns[]): AlignedSection[] {
  const drafts = sections.map(({ kind, columns }) => ({ kind, rows: draftRows(columns) }));
  return joinSections(drafts)
    .map(({ kind, rows }) => ({ kind, rows: rows.map(finish) }))
    .filter(({ rows }) => rows.length > 0);
}
