import { editDistance } from '../text/edit-distance';
import { fold } from '../text/fold';
import { gazetteer, type Division } from './gazetteer';
import { similarDivisionNames } from './similar-division-names';

const LONGEST = 20;

/** From the province down to the county. */
let counties: readonly Division[] | undefined;

/**
 * Names of divisions that may have been meant: a character that looks alike, a name that begins so, one sign more,
 * fewer or other. For suggestions only: nothing may be decided by it.
 */
export function nearestDivisionNames(name: string, most = 5): string[] {
  const wanted = fold(name);
  if (wanted === '' || wanted.length > LONGEST) return [];
  const alike = similarDivisionNames(wanted).map((division) => division.name);
  const begins: string[] = [];
  const near: string[] = [];
  counties ??= [...gazetteer().byCode.values()].filter(({ level }) => level !== 'township');
  for (const { name: full } of counties) {
    const known = fold(full);
    if (known.startsWith(wanted)) begins.push(full);
    else if (
      wanted.length > 1 &&
      Math.abs(known.length - wanted.length) < 2 &&
      editDistance(known, wanted) < 2
    )
      near.push(full);
  }
  return [...new Set([...alike, ...begins, ...near])].slice(0, most);
}
