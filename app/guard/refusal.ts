import { problem, STATUS } from '@/app/api/problem';
import { localeOfAddress } from '@/components/i18n/locale-of-address';
import { LANGUAGE_TAGS, type Locale } from '@/components/i18n/routing';
import type { AppError } from '@/lib/domain/app-error';
import en from '@/messages/en/safety.json';
import zh from '@/messages/zh/safety.json';

const WORDS = { zh, en } satisfies Record<Locale, typeof zh>;
const REFUSED = ['not_allowed', 'too_many_requests', 'upload_too_large'] as const;

interface Refusal {
  readonly headers?: Readonly<Record<string, string>>;
  /** What is said in words, where that is not what the error's code says. */
  readonly sentence?: 'busy';
}

/**
 * Refuses a request before any page or route sees it: as a page in words to a browser, as a problem document to a program.
 */
export function refusal(
  request: Request,
  error: AppError,
  { headers = {}, sentence }: Refusal = {},
): Response {
  const code = REFUSED.find((known) => known === error.code);
  const accept = request.headers.get('accept');
  if (code === undefined || accept?.includes('text/html') !== true) return problem(error, headers);
  const locale = localeOfAddress(new URL(request.url));
  const { title, back, [sentence ?? code]: words } = WORDS[locale];
  // Every word of it comes from the catalogue, nothing from the request.
  const html = `<!doctype html>
<html lang="${LANGUAGE_TAGS[locale]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<main>
<h1>${title}</h1>
<p>${words}</p>
<p><code>${code}</code> <a href="${locale === 'en' ? '/en' : '/'}">${back}</a></p>
</main>
</html>
`;
  return new Response(html, {
    status: STATUS[code],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
