import { requirePermission } from '@/lib/manage/permissions';
import { searchDivisions } from '@/lib/manage/search-divisions';
import { adminRoute } from '../admin-route';
import { privately } from '../privately';

const MOST_CHARACTERS = 100;

/** Divisions with this code or name, for the desk. */
export const GET = adminRoute((user, request) => {
  requirePermission(user, 'see_desk');
  const text = new URL(request.url).searchParams.get('q') ?? '';
  return Promise.resolve(privately(searchDivisions(text.slice(0, MOST_CHARACTERS))));
});
