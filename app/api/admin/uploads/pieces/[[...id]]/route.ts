import { adminRoute } from '@/app/api/admin/admin-route';
import { UPLOAD_LIMITS } from '@/lib/manage/upload-limits';
import { answerUpload } from '@/lib/manage/uploads/answer-upload';

/** The page's pieces are smaller; a program may send a whole file at once. */
const answer = adminRoute(answerUpload, UPLOAD_LIMITS.filesBytes);

export { answer as DELETE, answer as HEAD, answer as PATCH, answer as POST };
