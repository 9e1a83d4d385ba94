import { isKnown } from '@/lib/serve/api/entity-tag';

interface Original {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mediaType: string;
}

/** An original byte for byte: always a download, never shown as a page of this site. */
export function sendOriginal(
  request: Request,
  sha256: string,
  file: Original,
  headers: Readonly<Record<string, string>>,
): Response {
  const etag = `"${sha256}"`;
  const all = {
    ETag: etag,
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  };
  return isKnown(request.headers.get('if-none-match'), etag)
    ? new Response(null, { status: 304, headers: all })
    : new Response(file.bytes, { headers: all });
}
