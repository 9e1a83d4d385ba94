import type { NextRequest } from 'next/server';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { copiesCsv } from '@/lib/serve/copies/copies-answer';
import { publicRoute } from '@/app/api/problem';

export function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return publicRoute(async () => {
    readParameters(PARAMETERS.none, request.nextUrl.searchParams);
    return new Response(await copiesCsv((await params).id), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="copies.csv"',
        'access-control-allow-origin': '*',
      },
    });
  });
}
