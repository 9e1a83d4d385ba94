import { placesIn, type Places } from './places-in';

/** A body of the central government before the place it serves: 国家税务总局孟州市税务局. */
const BEFORE_PLACE = /(?:总局|统计局|气象局|委员会|银行|公司|部|署|师|中国|国家|共和国)$/;

/** Like `placesIn`, also for a name that begins with the body above: `before` is what stands before the places. */
export function placesOf(name: string): Places & { readonly before: string } {
  const atStart = placesIn(name);
  for (let at = 2; atStart.places.length === 0 && at < name.length - 2; at += 1) {
    if (!BEFORE_PLACE.test(name.slice(0, at))) continue;
    const inside = placesIn(name.slice(at));
    const isWrittenOut = inside.places[0]?.matches.some(
      ({ division, by }) => by === 'name' && division.level !== 'township',
    );
    if (isWrittenOut === true) return { ...inside, before: name.slice(0, at) };
  }
  return { ...atStart, before: '' };
}
