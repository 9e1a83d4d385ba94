import type { MetricKey } from '../../domain/metrics';
import type { Count } from './claim';

/** A wording of a count: what its clause ends in, or what follows the number. */
export interface CountWords {
  readonly count: Count;
  readonly left?: RegExp;
  readonly right?: RegExp;
}

export const ending = (words: string): RegExp => new RegExp(`(?:${words})$`);
export const metricCount = (key: MetricKey): Count => ({ of: 'metric', metric: key });

/** The first wording that fits, with what its clause says before it. */
export function findWords<Words extends CountWords>(
  entries: readonly Words[],
  clause: string,
  behind: string,
): { readonly words: Words; readonly before: string } | null {
  for (const words of entries) {
    const found = words.left?.exec(clause);
    if (found) return { words, before: clause.slice(0, found.index) };
    if (words.right?.test(behind) === true) return { words, before: clause };
  }
  return null;
}
