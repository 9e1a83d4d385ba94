/** JSON that no cache keeps. */
export function privately(answer: unknown): Response {
  return Response.json(answer, { headers: { 'cache-control': 'private, no-store' } });
}
