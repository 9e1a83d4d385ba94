import { publicRoute } from '@/app/api/problem';
import { sendFile } from '@/app/send-file';
import { organizationView } from '@/lib/serve/views/view';
import { viewWorkbook } from '@/lib/serve/views/view-workbook';
import { WORKBOOK_TYPE } from '@/lib/serve/write-workbook';

interface Context {
  params: Promise<{ slug: string }>;
}

/** All that the archive has of a body as a workbook. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return publicRoute(async () => {
    const { slug } = await params;
    const bytes = await viewWorkbook(await organizationView(slug));
    return sendFile(bytes, { type: WORKBOOK_TYPE, name: `${slug}.xlsx` });
  });
}
