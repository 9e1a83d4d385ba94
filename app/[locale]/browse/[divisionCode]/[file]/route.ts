import { sendView } from '@/app/send-view';
import { divisionView } from '@/lib/serve/views/view';

interface Context {
  params: Promise<{ divisionCode: string; file: string }>;
}

/** The reports, figures, findings and coverage of a place as files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { divisionCode, file } = await params;
  return sendView(request, file, () => divisionView(divisionCode));
}
