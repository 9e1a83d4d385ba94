import { sendView } from '@/app/send-view';
import { yearView } from '@/lib/serve/views/view';

interface Context {
  params: Promise<{ year: string; file: string }>;
}

/** The reports, figures and findings of a year as files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { year, file } = await params;
  return sendView(request, file, () => yearView(year));
}
