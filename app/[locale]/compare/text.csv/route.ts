import type { NextRequest } from 'next/server';
import { sendFile } from '@/app/send-file';
import { publicRoute } from '@/app/api/problem';
import { textCsvOf } from '@/lib/serve/compare/comparison-files';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () =>
    sendFile(await textCsvOf(request.nextUrl.searchParams), {
      type: 'text/csv; charset=utf-8',
      name: 'comparison-text.csv',
    }),
  );
}
