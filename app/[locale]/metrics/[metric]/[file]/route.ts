import { sendView } from '@/app/send-view';
import { metricView } from '@/lib/serve/views/view';

interface Context {
  params: Promise<{ metric: string; file: string }>;
}

/** The values of a metric as files. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { metric, file } = await params;
  return sendView(request, file, () => metricView(metric));
}
