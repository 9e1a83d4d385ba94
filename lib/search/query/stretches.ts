import { STRETCH } from '../limits';

/** The phrase, or overlapping stretches of it when it is longer than one place is searched for. */
export function stretches(folded: string): string[] {
  const characters = Array.from(folded);
  const found: string[] = [];
  for (let at = 0; at === 0 || at + STRETCH < characters.length + STRETCH / 2; at += STRETCH / 2) {
    const start = Math.max(0, Math.min(at, characters.length - STRETCH));
    found.push(characters.slice(start, start + STRETCH).join(''));
  }
  return found;
}
