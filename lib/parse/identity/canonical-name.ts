import { fold } from '../../text/fold';
import { placesIn } from './places-in';

/** The name as the archive writes it: places as the gazetteer spells them, the rest folded, a closing bracket dropped. */
export function canonicalName(printed: string): string {
  const { places, rest } = placesIn(fold(printed));
  let at = 0;
  const spelt = places.map(({ text, matches }) => {
    const raw = printed.slice(at, at + text.length);
    at += text.length;
    const names = matches.filter(({ by }) => by === 'name').map(({ division }) => division.name);
    return names.includes(raw) ? raw : (names[0] ?? text);
  });
  return spelt.join('') + rest.replace(/\([^()]*\)$/, '');
}
