import type { NextRequest } from 'next/server';
import { figuresCsv } from '@/lib/serve/api/figures-csv';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(() => {
    const rows = figuresCsv(readParameters(PARAMETERS.figures, request.nextUrl.searchParams));
    return new Response(rows, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="figures.csv"',
        'access-control-allow-origin': '*',
      },
    });
  });
}
