import { problem } from '@/app/api/problem';
import { AppError } from '@/lib/domain/app-error';

function answer(): Response {
  return problem(new AppError('not_found', 'there is no such route'));
}

/** Every address below /api that no other route answers to. */
export { answer as DELETE, answer as GET, answer as PATCH, answer as POST, answer as PUT };
