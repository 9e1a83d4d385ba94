import type { NextRequest } from 'next/server';
import { sendFile } from '@/app/send-file';
import { publicRoute } from '@/app/api/problem';
import { localeOf } from '@/components/i18n/routing';
import { workbookOf } from '@/lib/serve/compare/comparison-files';
import { WORKBOOK_TYPE } from '@/lib/serve/write-workbook';
import { comparisonWords } from '../comparison-words';

interface Context {
  params: Promise<{ locale: string }>;
}

/** The page's comparison as a workbook: the same parameters, the reader's language. */
export function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return publicRoute(async () => {
    const { locale: asked } = await params;
    const locale = localeOf(asked);
    const words = await comparisonWords(locale, request.nextUrl.pathname + request.nextUrl.search);
    const bytes = await workbookOf(request.nextUrl.searchParams, words);
    return sendFile(bytes, { type: WORKBOOK_TYPE, name: 'comparison.xlsx' });
  });
}
