import { sendXml } from '@/app/send-xml';
import { sitemap } from '@/lib/serve/sitemap';

interface Context {
  params: Promise<{ file: string }>;
}

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return sendXml(() => sitemap(file));
}
