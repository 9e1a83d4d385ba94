import { cookies } from 'next/headers';
import { AppError } from '@/lib/domain/app-error';
import { currentUser, type CurrentUser } from '@/lib/manage/current-user';
import { SESSION_COOKIE } from '@/lib/manage/session-cookie';
import { problem } from '../problem';

/** Answers what a page of the desk asks for a signed-in person; an expected failure becomes a problem document. */
export async function answerDesk(work: (user: CurrentUser | null) => Promise<unknown>): Promise<Response> {
  try {
    const user = await currentUser((await cookies()).get(SESSION_COOKIE)?.value);
    return Response.json(await work(user), { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const answer = problem(error);
    answer.headers.delete('access-control-allow-origin');
    return answer;
  }
}
