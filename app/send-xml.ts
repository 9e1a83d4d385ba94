import { publicRoute } from './api/problem';

const HEADERS = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };

/** Answers with an XML document that may be an hour old. */
export function sendXml(read: () => Promise<string>): Promise<Response> {
  return publicRoute(async () => new Response(await read(), { headers: HEADERS }));
}
