import { sendView } from '@/app/send-view';
import { reportView } from '@/lib/serve/views/view';

interface Context {
  params: Promise<{ divisionCode: string; organizationSlug: string; year: string; file: string }>;
}

/** The numbers, findings and text of a report as files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file, ...address } = await params;
  return sendView(request, file, () => reportView(address));
}
