import type { Run } from './geometry';

/** Runs with one baseline, from left to right. */
export interface RunLine {
  readonly runs: readonly Run[];
  readonly baseline: number;
  readonly height: number;
}

/** Runs with (nearly) one baseline made lines, from top to bottom. */
export function groupLines(runs: readonly Run[]): RunLine[] {
  const lines: { runs: Run[]; baseline: number; height: number }[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && run.baseline - line.baseline <= 0.4 * Math.min(line.height, run.height)) {
      line.runs.push(run);
      line.height = Math.max(line.height, run.height);
    } else lines.push({ runs: [run], baseline: run.baseline, height: run.height });
  }
  for (const line of lines) line.runs.sort((a, b) => a.x - b.x);
  return lines;
}

const LATIN_END = /[0-9A-Za-z.,%)]$/;
const LATIN_START = /^[0-9A-Za-z(+-]/;

/** The runs' text; a gap becomes a space where the eye sees one. */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  let end = 0;
  for (const run of runs) {
    const isLatin = LATIN_END.test(text) && LATIN_START.test(run.text);
    const gap = (run.x - end) / run.height;
    if (text !== '' && gap > (isLatin ? 0.15 : 0.3) && !text.endsWith(' ')) text += ' ';
    text += run.text;
    end = run.x + run.width;
  }
  return text.trim();
}

/** The line cut where a gap is as wide as only columns leave it. */
export function splitAtGaps({ runs, height }: RunLine): Run[][] {
  const pieces: Run[][] = [];
  let end = -Infinity;
  for (const run of runs) {
    const piece = pieces.at(-1);
    if (piece && run.x - end <= 1.5 * height) piece.push(run);
    else pieces.push([run]);
    end = Math.max(end, run.x + run.width);
  }
  return pieces;
}
