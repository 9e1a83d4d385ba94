import { publicRoute } from '@/app/api/problem';
import type { View } from '@/lib/serve/views/view';
import { viewFile } from '@/lib/serve/views/view-file';

/** Answers with what a page is about as a file; `bom=0` leaves out the byte order mark that spreadsheets need. */
export function sendView(
  request: Request,
  file: string,
  read: () => View | Promise<View>,
): Promise<Response> {
  return publicRoute(async () => {
    const bom = new URL(request.url).searchParams.get('bom') !== '0';
    const { name, mediaType, body } = viewFile(await read(), file, { bom });
    return new Response(body, {
      headers: {
        'content-type': mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        'x-robots-tag': 'noindex',
        'access-control-allow-origin': '*',
      },
    });
  });
}
