import { flatMap } from '../../domain/flat-map';
import type { ClaimVerdict, TextNumber } from './claim';

/** A sum that a sentence prints with its parts. */
export interface SentenceSum {
  readonly total: TextNumber;
  readonly parts: readonly TextNumber[];
  readonly verdict: Extract<ClaimVerdict, 'agrees' | 'contradicts'>;
  readonly expression: string;
}

const add = (numbers: readonly TextNumber[]): number => numbers.reduce((sum, { value }) => sum + value, 0);

/** Two kinds that leave nothing out, so that their sum must be the total. */
const WHOLE: readonly (readonly [RegExp, RegExp])[] = [[/自然人/, /法人.{0,3}其他组织/]];
/** 两项合计: how many numbers before it are added. */
const TOGETHER = /^(?:以上)?([两二三])(?:项|类|者)(?:共计|合计|总计|共)$/;

function conclude(
  total: TextNumber,
  parts: readonly TextNumber[],
  verdict: SentenceSum['verdict'],
): SentenceSum {
  const sum = parts.map(({ raw }) => raw).join(' + ');
  const wrong = verdict === 'contradicts';
  return {
    total,
    parts,
    verdict,
    expression: `${total.raw} ${wrong ? '≠' : '='} ${sum}${wrong ? ` = ${add(parts)}` : ''}`,
  };
}

/** N件，其中A件，B件: the parts behind it in its own unit, up to where they make the whole. */
function behind(text: string, total: TextNumber, numbers: readonly TextNumber[]): SentenceSum | null {
  if (!/^[^,;。()]{0,12}[,(:。]?(?:其中|包括)/.test(text.slice(total.end))) return null;
  const following = numbers.filter(({ start, unit }) => start >= total.end && unit !== '%');
  const stop = following.findIndex(({ unit, rounding }) => unit !== total.unit || rounding !== null);
  const parts = stop < 0 ? following : following.slice(0, stop);
  for (let count = 2; count <= parts.length; count += 1) {
    const chosen = parts.slice(0, count);
    if (add(chosen) === total.value) return conclude(total, chosen, 'agrees');
  }
  const [first, second] = parts;
  const isWhole = WHOLE.some(([a, b]) => a.test(first?.left ?? '') && b.test(second?.left ?? ''));
  return isWhole && parts.length === 2 ? conclude(total, parts, 'contradicts') : null;
}

/** A件，B件，两项合计N件. */
function ahead(total: TextNumber, numbers: readonly TextNumber[]): SentenceSum | null {
  const said = TOGETHER.exec(total.left)?.[1];
  if (said === undefined) return null;
  const count = said === '三' ? 3 : 2;
  const former = numbers.filter(({ end }) => end <= total.start);
  const parts = former.slice(-count);
  if (parts.length < count || parts.some(({ unit, rounding }) => unit !== total.unit || rounding !== null))
    return null;
  if (add(parts) === total.value) return conclude(total, parts, 'agrees');
  return former.length === count ? conclude(total, parts, 'contradicts') : null;
}

/** The sums a folded sentence prints, added up again. Parts that may not be all of the whole are not judged. */
export function sumsInSentence(text: string, numbers: readonly TextNumber[]): SentenceSum[] {
  return flatMap(numbers, (number) => {
    if (number.rounding !== null || number.unit === '%') return [];
    return behind(text, number, numbers) ?? ahead(number, numbers) ?? [];
  });
}
