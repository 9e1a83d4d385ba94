import { publicRoute } from '@/app/api/problem';
import { sendFile } from '@/app/api/send-file';
import { dataFile } from '@/lib/serve/data/data-file';

interface Context {
  params: Promise<{ file: string }>;
}

/** A file of the export of the archive. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return publicRoute(async () => sendFile(request, await dataFile((await params).file)));
}
