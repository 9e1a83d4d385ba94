/** A public file to be kept, that no search engine lists and any site's scripts may read. */
export function sendFile(body: BodyInit, { type, name }: { type: string; name: string }): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'x-robots-tag': 'noindex',
      'access-control-allow-origin': '*',
    },
  });
}
