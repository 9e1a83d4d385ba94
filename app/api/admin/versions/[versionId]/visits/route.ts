import { visitVersion } from '@/lib/manage/visit-version';
import { adminRoute } from '../../../admin-route';
import { privately } from '../../../privately';

const MINUTE_MS = 60_000;

interface Context {
  params: Promise<{ versionId: string }>;
}

/** Notes that a person has a version open; answers who else has. */
export const POST = adminRoute<Context>(async (user, _, { params }) => {
  const { versionId } = await params;
  const { others, ...rest } = await visitVersion(user, { versionId });
  const now = Date.now();
  return privately({
    ...rest,
    others: others.map(({ email, seenAt }) => ({
      email,
      minutes: Math.max(0, Math.floor((now - seenAt.getTime()) / MINUTE_MS)),
    })),
  });
});
