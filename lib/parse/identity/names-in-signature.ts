import { flatMap } from '../../domain/flat-map';
import type { FoundTitle } from './find-title';
import { isOrganizationName } from './is-organization-name';
import { placesIn } from './places-in';
import type { FoldedLine } from './printed-lines';
import type { PrintedName } from './printed-name';
import { YEAR } from './read-year';

const BELOW_TITLE = 4;
const CLOSING = 8;
const SIGNED = new RegExp(`^(?<name>\\p{Script=Han}{4,40}?)(?<date>\\(?${YEAR}[年./-].*)?$`, 'u');
const DATE = new RegExp(`^[([]?${YEAR}[年./-].{1,12}$`, 'u');

/**
 * Folded names of bodies that sign below the title or at the end: on a line of their own, with a date on it or
 * next to it. A name without a date may be the head or foot of a web page.
 */
export function namesInSignature(lines: readonly FoldedLine[], title: FoundTitle | null): PrintedName[] {
  const titleAt = lines.findIndex(({ line }) => line !== null && line === title?.line);
  return flatMap(lines, ({ folded }, index): PrintedName[] => {
    const isBelowTitle = titleAt >= 0 && index > titleAt && index <= titleAt + BELOW_TITLE;
    const { name = '', date } = SIGNED.exec(folded)?.groups ?? {};
    const dates = [lines[index - 1], lines[index + 1]].some((near) => DATE.test(near?.folded ?? ''));
    if (!isBelowTitle && index < lines.length - CLOSING) return [];
    if (date === undefined && !dates) return [];
    const { places, rest } = placesIn(name);
    return places.length > 0 && rest !== '' && isOrganizationName(name)
      ? [{ name, reason: 'signature' }]
      : [];
  });
}
