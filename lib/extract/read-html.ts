import type { ExtractedDocument } from '../domain/document';
import { buildDocument, type DocumentHead } from './build-document';
import { flowFacsimile, type LineLook } from './flow-facsimile';
import { alignment } from './html/element-kinds';
import type { PageRow } from './html/line-writer';
import { isElement, parseHtml, type Element, type Tree } from './html/parse-html';
import { pickArticle } from './html/pick-article';
import { renderRows } from './html/render-rows';
import { tidy } from './html/tidy';

interface HtmlOptions {
  /** False for documents that are no site page (a Word file as HTML). */
  readonly isPage?: boolean;
  /** True for a text file with HTML tables in it. */
  readonly keepLineEnds?: boolean;
}

function child(parent: Tree | Element | undefined, tagName: string): Element | undefined {
  return parent?.childNodes.find((node): node is Element => isElement(node) && node.tagName === tagName);
}

function titleOf(page: Element | undefined): string | null {
  const title = child(child(page, 'head'), 'title');
  const text = tidy((title?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join(''));
  return text === '' ? null : text;
}

/** Lines of several cells outside a table are preformatted text with tabs or bars. */
function lookOf({ cells, owner, grid, isStrong }: PageRow, index: number): LineLook {
  const place = grid ?? (cells.length > 1 ? { row: index, spans: [] } : null);
  return { place: place && { table: owner, ...place }, align: alignment(owner), isStrong };
}

/** A site page, or a piece of one, as lines and table rows. Throws `empty_file` and `too_large`. */
export function readHtml(html: string, head: DocumentHead, options: HtmlOptions = {}): ExtractedDocument {
  const page = child(parseHtml(html), 'html');
  const body = child(page, 'body') ?? child(page, 'frameset');
  const rows = body ? renderRows(body, options.keepLineEnds === true) : [];
  const kept = options.isPage === false || options.keepLineEnds === true ? rows : pickArticle(rows);
  const document = buildDocument(
    { ...head, metaTitle: titleOf(page) ?? head.metaTitle },
    kept.map((row) => ({ cells: row.cells, page: null })),
  );
  return { ...document, facsimile: flowFacsimile(document.lines, kept.map(lookOf)) };
}
