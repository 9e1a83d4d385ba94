import type { SectionKind } from '../domain/report';
import { printOf, type DraftRow } from './draft-rows';
import type { Fingerprint } from './fingerprint';
import { linkSentences } from './link-sentences';

export interface DraftSection {
  readonly kind: SectionKind;
  readonly rows: readonly DraftRow[];
}

interface Standing {
  readonly row: DraftRow;
  readonly print: Fingerprint;
  readonly kind: SectionKind;
}

/** Shorter sentences (没有收费。) are said in every part, so that they stand elsewhere means nothing. */
const SHORTEST = 12;

const isAlone = ({ cells }: DraftRow): boolean => cells.filter((cell) => cell !== null).length === 1;
const isLong = ({ print }: Standing): boolean => print.folded.length >= SHORTEST;

/**
 * Puts a sentence that only one report has in a part beside the same one in another part of an earlier column; its cell then
 * says which part it is from. Sentences are compared with those of other parts only where their own part has nothing like them.
 */
export function joinSections(sections: readonly DraftSection[]): DraftSection[] {
  const width = Math.max(0, ...sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.length)));
  const gone = new Set<DraftRow>();
  const standing = sections
    .flatMap(({ kind, rows }) => rows.map((row) => ({ row, kind, print: printOf(row) })))
    .filter(isLong);
  for (let column = 1; column < width; column += 1) {
    const rights = standing.filter(({ row }) => row.lead === column && isAlone(row) && !gone.has(row));
    const lefts = standing.filter(
      ({ row }) => row.lead < column && row.cells[column] === null && !gone.has(row),
    );
    for (const [left, right] of pairsAcross(lefts, rights)) {
      const cell = right.row.cells[column];
      if (cell === undefined || cell === null) continue;
      left.row.cells[column] = { ...cell, from: right.kind };
      gone.add(right.row);
    }
  }
  return sections.map(({ kind, rows }) => ({ kind, rows: rows.filter((row) => !gone.has(row)) }));
}

/** Sentence for sentence; links of several are left, because the parts of a split sentence stand side by side. */
function pairsAcross(lefts: readonly Standing[], rights: readonly Standing[]): [Standing, Standing][] {
  const prints = (side: readonly Standing[]) => side.map(({ print }) => print);
  return linkSentences(prints(lefts), prints(rights)).flatMap(
    ({ left, right, likeness }): [Standing, Standing][] => {
      const [from, to] = [lefts[left.at], rights[right.at]];
      if (from === undefined || to === undefined || from.kind === to.kind) return [];
      return left.size === 1 && right.size === 1 && likeness >= SURE ? [[from, to]] : [];
    },
  );
}

const SURE = 0.6;
