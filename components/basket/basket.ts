import { MOST_REPORTS } from '@/lib/domain/comparison-limits';

/**
 * Reports put aside to be compared. They are kept in this browser alone; what is compared stands in the address of the
 * comparison, so a link to it needs no basket.
 */
const KEY = 'comparison';
const NONE: readonly string[] = [];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const listeners = new Set<() => void>();
let last: { readonly stored: string | null; readonly ids: readonly string[] } = { stored: null, ids: NONE };

/** The ids in a stored text; another page of the site, or a person, may have written anything there. */
export function parseBasket(stored: string | null): readonly string[] {
  if (stored === null) return NONE;
  const ids = stored.split(',').filter((id) => ID.test(id));
  return [...new Set(ids)].slice(0, MOST_REPORTS);
}

/** The ids as they are; the same list as long as nothing changed. Without storage there are none. */
export function readBasket(): readonly string[] {
  try {
    const stored = window.localStorage.getItem(KEY);
    if (stored !== last.stored) last = { stored, ids: parseBasket(stored) };
  } catch {
    // Storage is forbidden: then nothing is kept.
  }
  return last.ids;
}

export function writeBasket(ids: readonly string[]): void {
  const stored = ids.slice(0, MOST_REPORTS).join(',');
  try {
    window.localStorage.setItem(KEY, stored);
  } catch {
    // Storage is full or forbidden: the basket lasts as long as the page.
    last = { stored: last.stored, ids: parseBasket(stored) };
  }
  for (const tell of listeners) tell();
}

/** Calls back whenever the basket changed, here or in another tab. */
export function watchBasket(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('storage', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('storage', tell);
  };
}

/**
 * The basket when a comparison is opened: it follows a comparison that was made from it, so that adding and taking off there
 * lasts; one that somebody else's link opens leaves it alone.
 */
export function followComparison(basket: readonly string[], shown: readonly string[]): readonly string[] {
  if (shown.length === 0 || shown.join() === basket.join()) return basket;
  return basket.length === 0 || shown.some((id) => basket.includes(id)) ? shown : basket;
}
