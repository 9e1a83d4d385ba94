import { sendView } from '@/app/send-view';
import { organizationView } from '@/lib/serve/views/view';

interface Context {
  params: Promise<{ slug: string; file: string }>;
}

/** The reports, numbers and findings of a body as files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  return sendView(request, file, () => organizationView(slug));
}
