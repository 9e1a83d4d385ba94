import { figureTable } from '../check/figure-table';
import { SUM_RULES } from '../check/rules';
import { verdictOf } from '../check/sum-constraint';
import { figureRef, type Figure, type FigureRef } from '../domain/report';

interface Sum {
  readonly inference: string;
  readonly refs: readonly FigureRef[];
  readonly verdict: string;
}

function sumsOf(figures: readonly Figure[]): Sum[] {
  const table = figureTable({ figures });
  return SUM_RULES.flatMap(({ sums, inference }) =>
    sums(table).map((sum) => ({
      inference,
      refs: [...sum.left, ...sum.right].map(({ ref }) => ref),
      verdict: verdictOf(sum),
    })),
  );
}

/** Whether the sum that an inferred cell was taken from still gives it, and no sum speaks against it. */
function isProved(ref: FigureRef, rule: string, sums: readonly Sum[]): boolean {
  const own = sums.filter(({ refs }) => refs.includes(ref));
  return (
    own.some(({ inference, verdict }) => inference === rule && verdict === 'holds') &&
    own.every(({ verdict }) => verdict !== 'violated')
  );
}

/**
 * The figures, with what was inferred made unreadable where it no longer follows now that these cells are others. A
 * cell that shares no sum with a changed one rests on what it rested on before.
 */
export function withoutUnproved(
  figures: readonly Figure[],
  changed: ReadonlySet<FigureRef>,
): readonly Figure[] {
  const sums = sumsOf(figures);
  const touched = new Set(
    sums.filter(({ refs }) => refs.some((ref) => changed.has(ref))).flatMap(({ refs }) => refs),
  );
  const lost = new Set(
    figures.flatMap((figure) => {
      const ref = figureRef(figure);
      return figure.rule !== undefined && touched.has(ref) && !isProved(ref, figure.rule, sums) ? [ref] : [];
    }),
  );
  if (lost.size === 0) return figures;
  const kept = figures.flatMap((figure): Figure[] => {
    if (!lost.has(figureRef(figure))) return [figure];
    const { rule, ...rest } = figure;
    // What 一 + 二 = （七） + 四 gave stands in a row that the document does not print at all.
    return rule === 'balance' ? [] : [{ ...rest, value: null, status: 'unreadable' }];
  });
  return withoutUnproved(kept, lost);
}
