/** Searches made in this browser. They stay in it: nothing of them is sent anywhere but the search itself. */
const KEY = 'recent-searches';
const KEPT = 20;
const SHOWN = 4;

/** Another page of the site, or a person, may have written anything there; without storage there are none. */
function read(): string[] {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function write(searches: readonly string[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Storage is full or forbidden: then nothing is kept.
  }
}

/** The latest searches that begin with what is typed, or all of them before anything is. */
export function recentSearches(typed: string): string[] {
  const wanted = typed.trim().toLowerCase();
  return read()
    .filter((each) => each.toLowerCase().startsWith(wanted) && each.toLowerCase() !== wanted)
    .slice(0, SHOWN);
}

/** Puts a search in front of the others. */
export function rememberSearch(typed: string): void {
  const text = typed.trim();
  if (text !== '') write([text, ...read().filter((each) => each !== text)].slice(0, KEPT));
}

export function forgetSearches(): void {
  write([]);
}
