/** Lets one in and returns what lets the next one in; null where all places are taken. */
export type Turnstile = () => (() => void) | null;

/** Lets in so many at the same time; nobody waits. */
export function makeTurnstile(places: number): Turnstile {
  let taken = 0;
  return () => {
    if (taken >= places) return null;
    taken += 1;
    let isInside = true;
    return () => {
      if (isInside) taken -= 1;
      isInside = false;
    };
  };
}
