import { divisionByCode } from '../../divisions/division-by-code';
import { divisionPathOf } from '../../divisions/division-path-of';
import { shortNameOf } from '../../divisions/short-name-of';
import { fold } from '../../text/fold';
import { canonicalBody } from './canonical-body';
import { placesOf } from './places-of';

/**
 * What tells a body from the others of its division, however a report writes it: its name without the places above
 * or equal to the division, the rest in one spelling. 淮安市洪泽区政府 and 洪泽区人民政府 in 320813 are both 人民政府.
 * A body renamed over the years keeps two keys.
 */
export function organizationKey(name: string, divisionCode: string): string {
  const folded = fold(name);
  const path = divisionPathOf(divisionCode);
  const { places, rest, before } = placesOf(folded);
  const own = places.filter(({ matches }) => matches.some(({ division }) => path.includes(division.code)));
  const kept = places.slice(own.length).map(({ text }) => text);
  const district = shortNameOf(fold(divisionByCode(divisionCode)?.name ?? ''));
  const body = (kept.join('') + rest).replace(
    new RegExp(`(?<=局)${district}(?:区|县|市|旗)?(?=分局$)`, 'u'),
    '',
  );
  return before + canonicalBody(withoutTownship(body, divisionCode));
}

/** 人民政府新华街道办事处 of 新华街道: the township behind the government above it. */
function withoutTownship(body: string, divisionCode: string): string {
  const township = fold(divisionByCode(divisionCode)?.name ?? '');
  return divisionCode.length === 9 ? body.replace(new RegExp(`^(?:人民政府)?${township}`, 'u'), '') : body;
}
