import { sendXml } from '@/app/send-xml';
import { sitemapIndex } from '@/lib/serve/sitemap';

export const dynamic = 'force-dynamic';

export function GET(): Promise<Response> {
  return sendXml(() => sitemapIndex());
}
