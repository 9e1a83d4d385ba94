import { scriptJson } from '@/lib/text/script-json';

/** Data about the page for machines (schema.org), as JSON-LD. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(data) }} />;
}
