import bowser from 'bowser';

/** A browser and its system by name; null for what it does not say. */
export interface ClientWords {
  readonly browser: string | null;
  readonly system: string | null;
}

/** Reads what a browser calls itself. */
export function clientWords(client: string | null): ClientWords {
  if (client === null || client === '') return { browser: null, system: null };
  const { browser, os } = bowser.parse(client);
  const [major] = browser.version?.split('.') ?? [];
  return {
    browser: browser.name ? [browser.name, major].filter(Boolean).join(' ') : null,
    system: os.name ? [os.name, os.versionName].filter(Boolean).join(' ') : null,
  };
}
