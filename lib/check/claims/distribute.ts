import type { TextNumber } from './claim';

/** 法人和其他组织 is one item, not two. */
const BETWEEN_ITEMS = /、|以及|(?<!涉)及(?!其他组织)|和(?!其他组织)|与/;
const RESPECTIVELY = /^(.+?)(?:数量|件数|数)?分别(?:为|有|是|达|共)?:?$/;
const EACH = /^(.+?)(?:数量|件数|数)?(?:各|均)(?:为|有|是)?:?$/;
const LINK = /^(?:件|宗|起)?[、和及与,]*$/;

const itemsOf = (list: string): string[] => list.split(BETWEEN_ITEMS).filter((item) => item !== '');

/** Which of the numbers from `at` on go with the items of 甲、乙分别为3件和2件; none where their counts differ. */
function respectively(numbers: readonly TextNumber[], at: number, items: readonly string[]): TextNumber[] {
  const run = numbers.slice(at, at + items.length);
  const isList = run.every((number, index) => index === 0 || LINK.test(number.left));
  const isLonger = LINK.test(numbers[at + items.length]?.left ?? 'end');
  if (run.length < items.length || !isList || isLonger) return [];
  return run.map((number, index) => ({ ...number, left: items[index] ?? '', right: '' }));
}

/** Gives each number of 甲、乙分别为3件和2件 and each item of 甲、乙各1件 the words that are its own. */
export function distribute(numbers: readonly TextNumber[]): TextNumber[] {
  const shared: TextNumber[] = [];
  for (let at = 0; at < numbers.length;) {
    const number = numbers[at];
    if (!number) break;
    const each = itemsOf(EACH.exec(number.left)?.[1] ?? '');
    const list = itemsOf(RESPECTIVELY.exec(number.left)?.[1] ?? '');
    const run = list.length > 1 ? respectively(numbers, at, list) : [];
    if (run.length > 0) shared.push(...run);
    else if (each.length > 1) shared.push(...each.map((left) => ({ ...number, left, right: '' })));
    else shared.push(number);
    at += Math.max(1, run.length);
  }
  return shared;
}
