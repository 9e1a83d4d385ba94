import { sendView } from '@/app/send-view';
import { ARCHIVE } from '@/lib/serve/views/view';

export function GET(request: Request): Promise<Response> {
  return sendView(request, 'coverage.json', () => ARCHIVE);
}
