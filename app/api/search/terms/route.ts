import { getTranslations } from 'next-intl/server';
import { readAtMost } from '@/app/api/admin/uploads/read-at-most';
import { publicRoute } from '@/app/api/problem';
import { makeTurnstile } from '@/app/guard/make-turnstile';
import { refusal } from '@/app/guard/refusal';
import { refuseCostly } from '@/app/guard/refuse-costly';
import { refuseForeign } from '@/app/guard/refuse-foreign';
import { whenOver } from '@/app/guard/when-over';
import { localeOfAddress } from '@/components/i18n/locale-of-address';
import { getPathname } from '@/components/i18n/navigation';
import type { Locale } from '@/components/i18n/routing';
import { AppError } from '@/lib/domain/app-error';
import { QUERY_PROBLEMS } from '@/lib/domain/query-problems';
import { decodeTerms, MOST_TERMS_BYTES, readTerms } from '@/lib/serve/read-terms';
import { termsCsv, type TermsRequest, type TermsWords } from '@/lib/serve/terms-csv';

/** A list may take minutes of the search; so many are worked on at the same time. */
const enter = makeTurnstile(4);

/** Takes the form with a list of searches and answers with one file; a list it cannot take leads back to the form. */
export async function POST(request: Request): Promise<Response> {
  return refuseForeign(request) ?? refuseCostly(request) ?? publicRoute(() => answer(request));
}

async function answer(request: Request): Promise<Response> {
  const locale = localeOfAddress(new URL(request.url));
  try {
    const terms = await readForm(request);
    const words = await wordsOf(locale);
    const leave = enter();
    if (leave === null) {
      const error = new AppError('too_many_requests', 'other lists are being worked on');
      return refusal(request, error, { headers: { 'retry-after': '30' }, sentence: 'busy' });
    }
    return new Response(whenOver(termsCsv(terms, words), leave), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="search-${terms.terms.length}-terms.csv"`,
      },
    });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const reason = String(error.params['reason'] ?? 'not_valid');
    const href = `/search/terms?error=${encodeURIComponent(reason)}`;
    return new Response(null, { status: 303, headers: { Location: getPathname({ href, locale }) } });
  }
}

/** The lines of the text field and of the file. */
async function readForm(request: Request): Promise<TermsRequest> {
  const body = await readAtMost(request.body, MOST_TERMS_BYTES);
  if (body === null) throw notTaken('too_large');
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' };
  const form = await new Response(body, { headers }).formData().catch((cause: unknown) => {
    throw notTaken('not_valid', cause);
  });
  const [typed, file] = [form.get('terms'), form.get('file')];
  const fromFile = file instanceof File ? decodeTerms(new Uint8Array(await file.arrayBuffer())) : '';
  return {
    terms: readTerms(`${typeof typed === 'string' ? typed : ''}\n${fromFile}`),
    summaryOnly: form.get('rows') === 'summary',
  };
}

function notTaken(reason: string, cause?: unknown): AppError {
  return new AppError('invalid_parameter', `list of searches: ${reason}`, { cause, params: { reason } });
}

async function wordsOf(locale: Locale): Promise<TermsWords> {
  const t = await getTranslations({ locale });
  return {
    cut: (rows) => t('search.terms.cut', { rows }),
    refused({ code, params }) {
      const reason = QUERY_PROBLEMS.find((known) => known === params['reason']);
      return reason === undefined
        ? t(`appErrors.${code}`, params)
        : t(`search.refused.${reason}`, { limit: 0, value: '', ...params });
    },
  };
}
