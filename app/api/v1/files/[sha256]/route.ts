import { publicRoute } from '@/app/api/problem';
import { sourceFile, type ServedFile } from '@/lib/serve/source-file';

interface Props {
  params: Promise<{ sha256: string }>;
}

function headersOf(file: ServedFile, etag: string): HeadersInit {
  return {
    ETag: etag,
    'Cache-Control': 'public, max-age=31536000, immutable',
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Access-Control-Allow-Origin': '*',
  };
}

/** The original of a published report, byte for byte; always a download, never shown as a page of this site. */
export function GET(request: Request, { params }: Props): Promise<Response> {
  return publicRoute(async () => {
    const { sha256 } = await params;
    const file = await sourceFile(sha256);
    const etag = `"${sha256}"`;
    const isKnown = request.headers.get('if-none-match')?.includes(etag) === true;
    const headers = headersOf(file, etag);
    return isKnown ? new Response(null, { status: 304, headers }) : new Response(file.bytes, { headers });
  });
}
