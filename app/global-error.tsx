'use client';

import { usePathname } from 'next/navigation';
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
  const isEnglish = /^\/en(?:\/|$)/.test(usePathname());
  const { broken, back } = isEnglish ? en : zh;
  return (
    <html lang={isEnglish ? 'en' : 'zh-CN'}>
      <body>
        <title>{broken.title}</title>
        <main role="alert">
          <h1>{broken.title}</h1>
          <p>{broken.text}</p>
          {error.digest !== undefined && <p>{broken.digest.replace('{digest}', error.digest)}</p>}
          <p>
            <button type="button" onClick={reset}>
              {broken.retry}
            </button>{' '}
            <a href={isEnglish ? '/en' : '/'}>{back}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
