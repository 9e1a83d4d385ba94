import { publicRoute } from '@/app/api/problem';
import { sendExportFile } from '@/app/send-export-file';
import { dataFile } from '@/lib/serve/data/data-file';

interface Context {
  params: Promise<{ file: string }>;
}

/** A file of the export of the archive. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return publicRoute(async () => sendExportFile(request, await dataFile((await params).file)));
}
