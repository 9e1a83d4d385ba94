import { adminRoute } from '@/app/api/admin/admin-route';
import { answerUpload } from '@/lib/manage/uploads/answer-upload';

const answer = adminRoute(answerUpload);

export { answer as DELETE, answer as HEAD, answer as PATCH, answer as POST };
