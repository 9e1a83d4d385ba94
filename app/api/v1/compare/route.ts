import type { NextRequest } from 'next/server';
import { compareReports } from '@/lib/serve/api/compare-reports';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(request: NextRequest): Promise<Response> {
  return publicRoute(async () => {
    const { reports, applicant } = readParameters(PARAMETERS.compare, request.nextUrl.searchParams);
    return publicJson(await compareReports(reports, applicant));
  });
}
