import { fold } from '../../text/fold';
import { placesIn } from './places-in';

/** The name as the archive writes it: places as the gazetteer spells them, the rest folded, 市政府 written out, a closing bracket dropped. */
export function canonicalName(printed: string): string {
  const { places, rest } = placesIn(fold(printed));
  let at = 0;
  const spelt = places.map(({ text, matches }) => {
    const raw = printed.slice(at, at + text.length);
    at += text.length;
    const names = matches.filter(({ by }) => by === 'name').map(({ division }) => division.name);
    return names.includes(raw) ? raw : (names[0] ?? text);
  });
  const body = rest.replace(/\([^()]*\)$/, '');
  return spelt.join('') + (places.length > 0 ? body.replace(/^政府(?=$|办公)/, '人民政府') : body);
}
