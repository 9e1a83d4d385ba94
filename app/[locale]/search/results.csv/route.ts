import type { NextRequest } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { publicRoute } from '@/app/api/problem';
import { localeOf } from '@/components/i18n/routing';
import { resultsCsv } from '@/lib/serve/results-csv';
import { readSearchParameters } from '@/lib/serve/search-parameters';

interface Context {
  params: Promise<{ locale: string }>;
}

/** The results page's search as a file: the same parameters, every page of it. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return publicRoute(async () => {
    const { locale: asked } = await params;
    const locale = localeOf(asked);
    const t = await getTranslations({ locale, namespace: 'search.download' });
    const parameters = readSearchParameters(request.nextUrl.searchParams);
    const { total, totalIsExact, body } = await resultsCsv(parameters, (cut) => t('cut', cut));
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="search-${total}-reports.csv"`,
        'x-total-reports': String(total),
        'x-total-is-exact': String(totalIsExact),
        'x-robots-tag': 'noindex',
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'x-total-reports, x-total-is-exact',
      },
    });
  });
}
