import { sendOriginal } from '@/app/api/send-original';
import { originalFile } from '@/lib/manage/original-file';
import { adminRoute } from '../../admin-route';

interface Context {
  params: Promise<{ sha256: string }>;
}

/** The original of any version, for the desk; kept by no cache that others share. */
export const GET = adminRoute<Context>(async (user, request, { params }) => {
  const { sha256 } = await params;
  return sendOriginal(request, sha256, await originalFile(user, sha256), {
    'Cache-Control': 'private, no-cache',
  });
});
