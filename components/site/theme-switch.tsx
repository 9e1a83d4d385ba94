'use client';

import { useTranslations } from 'next-intl';
import { THEME_COOKIE, type Theme } from './theme';

const A_YEAR = 31_536_000;

function toggleTheme() {
  const root = document.documentElement;
  const current =
    root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next: Theme = current === 'dark' ? 'light' : 'dark';
  root.dataset['theme'] = next;
  document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${A_YEAR}; samesite=lax`;
}

/** Switches light and dark; the cookie lets the server answer in the chosen one, so nothing flashes. */
export function ThemeSwitch() {
  const t = useTranslations('site');
  return (
    <button type="button" className="plain" onClick={toggleTheme}>
      {t('theme')}
    </button>
  );
}
