import type { NextRequest } from 'next/server';
import { PARAMETERS, readParameters } from '@/lib/serve/api/parameters';
import { copiesAnswer } from '@/lib/serve/copies/copies-answer';
import { publicJson, publicRoute } from '@/app/api/problem';

export function GET(
  request: NextRequest,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return publicRoute(async () => {
    readParameters(PARAMETERS.none, request.nextUrl.searchParams);
    return publicJson(await copiesAnswer((await params).id));
  });
}
