import { scaleLinear } from 'd3-scale';

/** How many values lie from `from` up to, but not including, `to`; the last bin includes its end. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export type BinScale = 'linear' | 'log';

export interface Distribution {
  readonly scale: BinScale;
  /** Values that are exactly 0, which no bin counts. */
  readonly zeros: number;
  readonly bins: readonly Bin[];
}

const BINS = 12;

/** Values other than 0 in bins of one width, or in bins that each begin at 1, 2 or 5 times a power of ten. */
export function binValues(values: readonly number[], scale: BinScale): Distribution {
  const others = values.filter((value) => value !== 0);
  const zeros = values.length - others.length;
  if (others.length === 0) return { scale, zeros, bins: [] };
  const edges = scale === 'log' ? logEdges(others) : linearEdges(others);
  const bins = edges.slice(1).map((to, index) => {
    const from = edges[index] ?? to;
    const isLast = index === edges.length - 2;
    const count = others.filter((value) => value >= from && (value < to || (isLast && value === to))).length;
    return { from, to, count };
  });
  return { scale, zeros, bins };
}

function linearEdges(values: readonly number[]): number[] {
  const high = Math.max(0, ...values);
  const low = Math.min(0, ...values);
  const scale = scaleLinear().domain([low, high]).nice(BINS);
  const ticks = scale.ticks(BINS);
  // Counts of a few: a bin of less than one would be empty between whole numbers.
  const isWhole = values.every(Number.isInteger);
  return isWhole ? wholeEdges(ticks) : ticks;
}

function wholeEdges(ticks: readonly number[]): number[] {
  if (ticks.every(Number.isInteger)) return [...ticks];
  const first = Math.floor(ticks[0] ?? 0);
  const last = Math.ceil(ticks.at(-1) ?? 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Throws where a value is negative, which has no logarithm. */
function logEdges(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low < 0) throw new Error('a negative value has no place on a logarithmic scale');
  const edges: number[] = [];
  for (let power = Math.floor(Math.log10(low)); ; power += 1) {
    for (const digit of [1, 2, 5]) {
      const edge = Number((digit * 10 ** power).toPrecision(3));
      if (edge <= low) edges.length = 0;
      edges.push(edge);
      if (edge > high) return edges;
    }
  }
}
