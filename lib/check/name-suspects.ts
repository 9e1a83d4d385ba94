import { flatMap } from '../domain/flat-map';
import { termName, type Term } from './figure-table';
import { missingOf, verdictOf, type Range, type SumConstraint } from './sum-constraint';

/** Names of cells that, changed together, would repair a broken sum and leave no other broken. */
export type Repair = readonly string[];

/** More ways than this tell nobody where to look. */
const MOST_REPAIRS = 6;
const EPSILON = 1e-9;

/** A cell's part in a sum: the changes of the cell that would leave the sum possible, and on which side it stands. */
interface Part {
  readonly sum: SumConstraint;
  readonly changes: Range;
  readonly isLeft: boolean;
}

interface Cell {
  readonly name: string;
  /** A count cannot fall below 0. */
  readonly least: number;
  readonly parts: Part[];
}

interface Candidate {
  readonly cells: Repair;
  /** How many broken sums it repairs. */
  readonly repaired: number;
}

const meet = (a: Range, b: Range): Range => ({ min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) });
const isPossible = ({ min, max }: Range): boolean => min <= max + EPSILON;
const flip = ({ min, max }: Range): Range => ({ min: -max, max: -min });

/** The changes of a cell that leave all its sums possible, but for one that is left out. */
function changesOf({ parts, least }: Cell, without: SumConstraint | null = null): Range {
  return parts
    .filter(({ sum }) => sum !== without)
    .reduce((range, { changes }) => meet(range, changes), { min: least, max: Number.POSITIVE_INFINITY });
}

/** True where the two cells, changed together, leave all their sums possible; they must share exactly one. */
function repairTogether(a: Cell, b: Cell): boolean {
  const [shared, another] = a.parts.filter(({ sum }) => b.parts.some((part) => part.sum === sum));
  const partOfB = b.parts.find(({ sum }) => sum === shared?.sum);
  if (!shared || !partOfB || another) return false;
  const [ofA, ofB] = [changesOf(a, shared.sum), changesOf(b, shared.sum)];
  if (!isPossible(ofA) || !isPossible(ofB)) return false;
  const fromB = partOfB.isLeft === shared.isLeft ? ofB : flip(ofB);
  return isPossible(meet({ min: ofA.min + fromB.min, max: ofA.max + fromB.max }, shared.changes));
}

/** The known cells of the sums; a cell that is not known cannot be wrong. */
function cellsOf(sums: readonly SumConstraint[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const add = (sum: SumConstraint, term: Term, changes: Range, isLeft: boolean): void => {
    const value = term.figure?.value ?? null;
    if (value === null) return;
    const name = termName(term);
    const cell = cells.get(name) ?? {
      name,
      least: term.isSigned ? Number.NEGATIVE_INFINITY : -value,
      parts: [],
    };
    cell.parts.push({ sum, changes, isLeft });
    cells.set(name, cell);
  };
  for (const sum of sums) {
    const missing = missingOf(sum);
    for (const term of sum.left) add(sum, term, missing, true);
    for (const term of sum.right) add(sum, term, flip(missing), false);
  }
  return cells;
}

/** The candidates that repair most, or none where there are too many to tell. */
function best(candidates: readonly Candidate[]): Repair[] {
  const most = Math.max(0, ...candidates.map(({ repaired }) => repaired));
  const found = new Map(
    candidates.filter(({ repaired }) => repaired === most).map(({ cells }) => [cells.join('+'), cells]),
  );
  return found.size > MOST_REPAIRS ? [] : [...found.values()];
}

/**
 * For each broken sum the smallest set of cells that could repair it together with every sum the same cells stand
 * in: one cell where one does, else two; of several sets those that repair most. A single wrong cell of table 3
 * breaks its row and its column, and no other cell stands in both.
 */
export function nameSuspects(sums: readonly SumConstraint[]): Map<SumConstraint, Repair[]> {
  const broken = new Set(sums.filter((sum) => verdictOf(sum) === 'violated'));
  const cells = broken.size > 0 ? cellsOf(sums) : new Map<string, Cell>();
  const repairedBy = (...changed: Cell[]): number =>
    new Set(flatMap(changed, ({ parts }) => parts.map(({ sum }) => sum)).filter((sum) => broken.has(sum)))
      .size;
  const inSum = ({ left, right }: SumConstraint): Cell[] =>
    flatMap([...left, ...right], (term) => cells.get(termName(term)) ?? []);
  const partners = ({ parts, name }: Cell): Cell[] =>
    flatMap(parts, ({ sum }) => inSum(sum)).filter((other) => other.name !== name);
  const repairsOf = (sum: SumConstraint): Repair[] => {
    const singles = inSum(sum).filter((cell) => isPossible(changesOf(cell)));
    if (singles.length > 0) {
      return best(singles.map((cell) => ({ cells: [cell.name], repaired: repairedBy(cell) })));
    }
    const pairs = flatMap(inSum(sum), (a) =>
      partners(a)
        .filter((b) => repairTogether(a, b))
        .map((b) => [a, b] as const),
    );
    return best(pairs.map(([a, b]) => ({ cells: [a.name, b.name].toSorted(), repaired: repairedBy(a, b) })));
  };
  return new Map([...broken].map((sum) => [sum, repairsOf(sum)]));
}
