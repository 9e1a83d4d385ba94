import { signedInUser } from '@/app/[locale]/admin/session';
import { publicRoute } from '@/app/api/problem';
import { sendOriginal } from '@/app/api/send-original';
import { originalFile } from '@/lib/manage/original-file';

interface Props {
  params: Promise<{ sha256: string }>;
}

/** The original of any version, for the desk; kept by no cache that others share. */
export function GET(request: Request, { params }: Props): Promise<Response> {
  return publicRoute(async () => {
    const { sha256 } = await params;
    const file = await originalFile(await signedInUser(), sha256);
    return sendOriginal(request, sha256, file, { 'Cache-Control': 'private, no-cache' });
  });
}
