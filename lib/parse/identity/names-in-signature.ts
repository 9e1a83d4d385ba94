import type { FoldedLine } from './lines';
import { isOrganizationName } from './organization-name';
import { placesIn } from './places-in';
import { YEAR } from './read-year';

const NEAR = 8;
const SIGNED = new RegExp(`^(?<name>\\p{Script=Han}{4,40}?)(?:\\(?${YEAR}[年./-].*)?$`, 'u');

/** Folded names that stand on a line of their own near the start or the end, perhaps with a date behind them. */
export function namesInSignature(lines: readonly FoldedLine[]): string[] {
  return [...lines.slice(-NEAR), ...lines.slice(0, NEAR)].flatMap(({ folded }) => {
    const name = SIGNED.exec(folded)?.groups?.name ?? '';
    const { places, rest } = placesIn(name);
    return places.length > 0 && rest !== '' && isOrganizationName(name) ? [name] : [];
  });
}
