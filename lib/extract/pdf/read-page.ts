import type { PDFPageProxy } from 'pdfjs-dist';
import { unradical } from '../../text/unradical';
import { collectRules } from './collect-rules';
import { matrix, multiply, type Matrix, type Run } from './geometry';
import type { PageContent } from './page-rows';

type TextItem = Extract<
  Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number],
  { str: string }
>;

/** Slanted text is a watermark. */
const SLANT = 0.1;

function runOf(item: TextItem, page: Matrix): Run | null {
  const [a, b, c, d, x, baseline] = multiply(page, matrix(item.transform));
  // eslint-disable-next-line no-control-regex -- damaged fonts map glyphs to control characters
  const text = unradical(item.str).replace(/[\u0000-\u001F\u007F\uFEFF\u200B]+/g, ' ');
  const height = Math.hypot(c, d);
  const isLevel = a > 0 && Math.abs(b) <= SLANT * a;
  // A damaged font has no widths; where its texts begin is still known.
  const width = Number.isFinite(item.width) ? item.width * Math.hypot(page[0], page[1]) : 0;
  return text.trim() === '' || height === 0 || !isLevel ? null : { text, x, baseline, width, height };
}

/** Fake bold prints the same text twice, a hair apart. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? [];
    const reach = 0.15 * run.height;
    if (
      same.some(
        (other) => Math.abs(other.x - run.x) < reach && Math.abs(other.baseline - run.baseline) < reach,
      )
    )
      return false;
    seen.set(run.text, [...same, run]);
    return true;
  });
}

/** The texts and ruled lines of a page, rotation undone. */
export async function readPage(
  page: PDFPageProxy,
  operators: Readonly<Record<string, number>>,
): Promise<PageContent> {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = matrix(viewport.transform);
  const { items } = await page.getTextContent();
  const runs = items
    .map((item) => ('str' in item ? runOf(item, toPage) : null))
    .filter((run) => run !== null);
  const rules = collectRules(await page.getOperatorList(), operators, toPage);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    runs: withoutDoubles(runs),
    rules,
  };
}
