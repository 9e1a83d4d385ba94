import type { Outcome } from './compare-documents';

export const COUNTS = ['exact', 'missing', 'wrong', 'invented', 'inferred'] as const;
const WIDTH = 10;
const MOST_REMARKS = 5;

const columns = (texts: readonly (string | number)[]): string =>
  texts.map((text) => String(text).padStart(WIDTH)).join('');

/** What the counts do not say: which figures are wrong, and what of the head was read differently or not at all. */
function remarks({ wrong, invented, mistaken, unknown, refused }: Outcome): string {
  const all = [
    ...wrong,
    ...invented.map((ref) => `+${ref}`),
    ...mistaken,
    ...unknown.map((name) => `${name}: ?`),
  ];
  return [...all.slice(0, MOST_REMARKS), ...(refused === null ? [] : [`refused: ${refused}`])].join('  ');
}

const countsOf = (outcomes: readonly Outcome[]): number[] =>
  COUNTS.map((count) => outcomes.reduce((sum, outcome) => sum + outcome[count].length, 0));

/** One line of sums over these documents, with the share of the printed figures that were read exactly. */
export function totalLine(outcomes: readonly Outcome[], label: string): string {
  const counts = countsOf(outcomes);
  const [exact = 0, missing = 0] = counts;
  const share = (100 * exact) / Math.max(1, exact + missing);
  return `${columns([...counts, `${share.toFixed(2)} %`])}  ${label}`;
}

/** Document by document, then the sums. */
export function printOutcomes(outcomes: readonly Outcome[]): void {
  console.log(`${columns([...COUNTS, 'read'])}  file`);
  for (const outcome of outcomes) {
    const line = totalLine([outcome], `${outcome.name}  ${remarks(outcome)}`);
    console.log(line.trimEnd());
  }
  console.log(totalLine(outcomes, `${outcomes.length} files`));
}
