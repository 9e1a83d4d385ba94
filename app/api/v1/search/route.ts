import type { NextRequest } from 'next/server';
import { searchReports } from '@/lib/serve/api/search-reports';
import { readSearchParameters } from '@/lib/serve/search-parameters';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () =>
    publicJson(await searchReports(readSearchParameters(request.nextUrl.searchParams))),
  );
}
