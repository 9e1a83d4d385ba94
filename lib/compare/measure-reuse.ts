import { LITTLE_TEXT, SHORTEST_RUN } from '../domain/comparison-limits';
import { SECTION_KINDS, type SectionKind } from '../domain/report';
import type { AlignedCell, AlignedSection } from './align-sentences';

/**
 * Characters (letters, digits and signs of the script; no marks, no white space) of a report's own words, and how many
 * of them stand in the first report too, in the statement they are aligned with and in runs of at least `SHORTEST_RUN`.
 */
export interface Reuse {
  readonly shared: number;
  readonly total: number;
  /** Characters that count for neither: headings, set phrases, sentences that state a law, and names in 《》. */
  readonly leftOut: number;
  /** True where there are too few characters for their share to say much. */
  readonly isLittle: boolean;
}

export interface SectionReuse {
  /** Null for all sections together. */
  readonly kind: SectionKind | null;
  /** One for each report after the first. */
  readonly columns: readonly Reuse[];
}

type Counts = Omit<Reuse, 'isLittle'>;

const NOTHING: Counts = { shared: 0, total: 0, leftOut: 0 };

const COUNTED = /[\p{L}\p{N}]/u;

/** For each unit of the cell's words whether it is the report's own. */
function ownUnits({ sentences }: AlignedCell): boolean[] {
  return sentences.flatMap(({ text, role }) => {
    const own = new Array<boolean>(text.length).fill(role === 'own');
    for (const { index, 0: name } of text.matchAll(/《[^》]*》/g))
      own.fill(false, index, index + name.length);
    return own;
  });
}

function measureCell(cell: AlignedCell, hasBase: boolean): Counts {
  const own = ownUnits(cell);
  let at = 0;
  let [shared, total, leftOut] = [0, 0, 0];
  for (const piece of cell.pieces) {
    let [inRun, ownInRun] = [0, 0];
    for (let unit = 0; unit < piece.text.length; unit += 1, at += 1) {
      if (!COUNTED.test(piece.text.charAt(unit))) continue;
      inRun += 1;
      if (own[at] === true) ownInRun += 1;
      else leftOut += 1;
    }
    total += ownInRun;
    if (hasBase && !piece.changed && inRun >= SHORTEST_RUN) shared += ownInRun;
  }
  return { shared, total, leftOut };
}

function add(a: Counts, b: Counts): Counts {
  return { shared: a.shared + b.shared, total: a.total + b.total, leftOut: a.leftOut + b.leftOut };
}

const judged = (counts: Counts): Reuse => ({ ...counts, isLittle: counts.total < LITTLE_TEXT });

/**
 * For each section, and last for all together, and for each report after the first: how much of its own words stands in the
 * first report as well. A sentence counts in the part it stands in, wherever in the first report its like stands.
 */
export function measureReuse(sections: readonly AlignedSection[], width: number): SectionReuse[] {
  const later = Math.max(0, width - 1);
  const sums = SECTION_KINDS.map((kind) => ({ kind, columns: new Array<Counts>(later).fill(NOTHING) }));
  for (const { kind, rows } of sections) {
    for (const { cells } of rows) {
      cells.slice(1).forEach((cell, index) => {
        if (cell === null) return;
        const columns = sums.find((each) => each.kind === (cell.from ?? kind))?.columns;
        if (columns === undefined) return;
        columns[index] = add(columns[index] ?? NOTHING, measureCell(cell, cells[0] !== null));
      });
    }
  }
  const held = sums.filter(({ columns }) => columns.some(({ total, leftOut }) => total + leftOut > 0));
  if (held.length === 0) return [];
  const whole = Array.from({ length: later }, (_, index) =>
    held.reduce((sum, { columns }) => add(sum, columns[index] ?? NOTHING), NOTHING),
  );
  return [...held, { kind: null, columns: whole }].map(({ kind, columns }) => ({
    kind,
    columns: columns.map(judged),
  }));
}
