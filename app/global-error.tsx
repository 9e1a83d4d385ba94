'use client';

import { usePathname } from 'next/navigation';
import { localeOfPath } from '@/components/i18n/locale-of-address';
import { LANGUAGE_TAGS } from '@/components/i18n/routing';
import en from '@/messages/en/safety.json';
import zh from '@/messages/zh/safety.json';

/** What is shown where not even the frame of the pages could be made; it rests on nothing but its words. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const locale = localeOfPath(usePathname());
  const { broken, back } = { zh, en }[locale];
  return (
    <html lang={LANGUAGE_TAGS[locale]}>
      <body>
        <title>{broken.title}</title>
        <main className="wrap">
          <div role="alert">
            <h1>{broken.title}</h1>
            <p>{broken.text}</p>
            {error.digest !== undefined && (
              <p>
                {broken.digest} {error.digest}
              </p>
            )}
          </div>
          <p className="btns">
            <button type="button" className="btn" onClick={reset}>
              {broken.retry}
            </button>{' '}
            <a className="btn" href={locale === 'en' ? '/en' : '/'}>
              {back}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
