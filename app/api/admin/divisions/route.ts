import { requirePermission } from '@/lib/manage/permissions';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { answerDesk } from '../answer-desk';

const MOST_CHARACTERS = 100;

/** Divisions with this code or name, for the desk. */
export async function GET(request: Request): Promise<Response> {
  return answerDesk((user) => {
    requirePermission(user, 'see_desk');
    const text = new URL(request.url).searchParams.get('q') ?? '';
    return Promise.resolve(searchDivisions(text.slice(0, MOST_CHARACTERS)));
  });
}
