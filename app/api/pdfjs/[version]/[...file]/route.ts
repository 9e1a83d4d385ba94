import { publicRoute } from '@/app/api/problem';
import { pdfjsFile } from '@/lib/serve/pdfjs-file';

interface Props {
  params: Promise<{ version: string; file: string[] }>;
}

/** Files of the PDF reader, from this site and no other. What they may load themselves is the worker's own policy. */
export function GET(_: Request, { params }: Props): Promise<Response> {
  return publicRoute(async () => {
    const { version, file } = await params;
    const { bytes, mediaType } = await pdfjsFile(version, file.join('/'));
    return new Response(bytes, {
      headers: {
        'Cache-Control': 'public, max-age=31536000, immutable',
        'Content-Type': mediaType,
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}
