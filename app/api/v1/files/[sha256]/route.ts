import { publicRoute } from '@/app/api/problem';
import { sendOriginal } from '@/app/api/send-original';
import { sourceFile } from '@/lib/serve/source-file';

interface Props {
  params: Promise<{ sha256: string }>;
}

/** The original of a published report. */
export function GET(request: Request, { params }: Props): Promise<Response> {
  return publicRoute(async () => {
    const { sha256 } = await params;
    return sendOriginal(request, sha256, await sourceFile(sha256), {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Access-Control-Allow-Origin': '*',
    });
  });
}
