export const THEME_COOKIE = 'theme';
export type Theme = 'light' | 'dark';

/** The theme a cookie asks for; undefined leaves the choice to the reader's system. */
export function readTheme(cookie: string | undefined): Theme | undefined {
  return cookie === 'light' || cookie === 'dark' ? cookie : undefined;
}
