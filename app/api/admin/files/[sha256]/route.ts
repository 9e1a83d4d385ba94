import { cookies } from 'next/headers';
import { publicRoute } from '@/app/api/problem';
import { sendOriginal } from '@/app/api/send-original';
import { currentUser } from '@/lib/manage/current-user';
import { originalFile } from '@/lib/manage/original-file';
import { SESSION_COOKIE } from '@/lib/manage/session-cookie';

interface Props {
  params: Promise<{ sha256: string }>;
}

/** The original of any version, for the desk; kept by no cache that others share. */
export function GET(request: Request, { params }: Props): Promise<Response> {
  return publicRoute(async () => {
    const { sha256 } = await params;
    const user = await currentUser((await cookies()).get(SESSION_COOKIE)?.value);
    const file = await originalFile(user, sha256);
    return sendOriginal(request, sha256, file, { 'Cache-Control': 'private, no-cache' });
  });
}
