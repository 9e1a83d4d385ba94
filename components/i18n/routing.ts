import { hasLocale } from 'next-intl';
import { defineRouting } from 'next-intl/routing';

/** Chinese lives at the root, English under /en; the address alone decides the language. */
export const routing = defineRouting({
  locales: ['zh', 'en'],
  defaultLocale: 'zh',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
});

export type Locale = (typeof routing.locales)[number];

/** The language an address asks for; Chinese for what is none of ours. */
export function localeOf(asked: string | null | undefined): Locale {
  return hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
}

/** The value of `lang` for each language of the interface. */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };
