import { adminRoute } from '@/app/api/admin/admin-route';
import { answerUpload } from '@/lib/manage/uploads/answer-upload';

/** Pieces are smaller; a program may send a whole file at once. */
const MOST_BYTES = 64 * 1024 * 1024;

const answer = adminRoute(answerUpload, MOST_BYTES);

export { answer as DELETE, answer as HEAD, answer as PATCH, answer as POST };
