import { visitVersion } from '@/lib/manage/visit-version';
import { answerDesk } from '../../../answer-desk';
import { isFromThisSite } from '../../../uploads/is-from-this-site';

const MINUTE_MS = 60_000;

interface Context {
  params: Promise<{ versionId: string }>;
}

/** Notes that a person has a version open; answers who else has. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isFromThisSite(request)) return new Response('Forbidden', { status: 403 });
  const { versionId } = await params;
  return answerDesk(async (user) => {
    const { others, ...rest } = await visitVersion(user, { versionId });
    const now = Date.now();
    return {
      ...rest,
      others: others.map(({ email, seenAt }) => ({
        email,
        minutes: Math.max(0, Math.floor((now - seenAt.getTime()) / MINUTE_MS)),
      })),
    };
  });
}
