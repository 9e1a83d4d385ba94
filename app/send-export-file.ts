import { isKnown } from '@/lib/serve/api/entity-tag';
import { byteRange } from '@/lib/serve/data/byte-range';
import type { SentFile } from '@/lib/serve/data/data-file';

/** A file of the export, whole or the part that is asked for; 304 to one who has it already. */
export function sendExportFile(request: Request, file: SentFile): Response {
  const { name, bytes, sha256, mediaType } = file;
  const etag = `"${sha256}"`;
  const headers = {
    etag,
    // Compressing on the way would take away its length and its parts.
    'cache-control': 'no-cache, no-transform',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'content-length, content-range, etag',
  };
  if (isKnown(request.headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers });
  const content = {
    ...headers,
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name}"`,
  };
  const condition = request.headers.get('if-range');
  const asked = condition === null || condition === etag ? request.headers.get('range') : null;
  const range = byteRange(asked, bytes);
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes}` } });
  const { start, end } = range ?? { start: 0, end: bytes - 1 };
  return new Response(request.method === 'HEAD' ? null : file.read(start, end), {
    status: range === null ? 200 : 206,
    headers: {
      ...content,
      'content-length': String(end - start + 1),
      ...(range !== null && { 'content-range': `bytes ${start}-${end}/${bytes}` }),
    },
  });
}
