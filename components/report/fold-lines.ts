import type { TextLine } from '@/lib/text/split-lines';

/** Consecutive lines of the original; a folded run is narrative that the reader opens when wanted. */
export interface LineRun {
  readonly folded: boolean;
  readonly lines: readonly TextLine[];
}

const AROUND = 3;
/** Folding fewer characters would hide more than it saves. */
const WORTH_FOLDING = 240;

/** Splits the original into what lies around its tables (`anchors`: line numbers) and the narrative runs between. */
export function foldLines(lines: readonly TextLine[], anchors: ReadonlySet<number>): LineRun[] {
  if (anchors.size === 0) return [{ folded: false, lines }];
  const kept = new Set<number>();
  for (const anchor of anchors) {
    for (let line = anchor - AROUND; line <= anchor + AROUND; line += 1) kept.add(line);
  }
  const runs: { folded: boolean; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const folded = !kept.has(line.number);
    const run = runs.at(-1);
    if (run?.folded === folded) run.lines.push(line);
    else runs.push({ folded, lines: [line] });
  }
  return runs.map((run) => {
    const length = run.lines.reduce((sum, line) => sum + line.text.length, 0);
    return { ...run, folded: run.folded && run.lines.length > 1 && length >= WORTH_FOLDING };
  });
}
