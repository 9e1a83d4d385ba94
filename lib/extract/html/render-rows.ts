import type { RowCell } from '../build-document';
import { splitCells } from '../split-cells';
import { isBlock, isUnseen } from './element-kinds';
import { measureTree } from './measure-tree';
import { isElement, type Element, type Node } from './parse-html';
import { tableGrid, type GridCell } from './table-grid';
import { BREAK, tidy } from './tidy';

/** A line of the page, and where on the page it stands. */
export interface PageRow {
  readonly cells: readonly RowCell[];
  /** The block or table the line begins in. */
  readonly owner: Element;
  /** Share of the characters that are links, 0 to 1. */
  readonly linkShare: number;
}

type Step =
  | { readonly kind: 'visit'; readonly node: Node }
  | { readonly kind: 'leave'; readonly element: Element }
  | { readonly kind: 'row'; readonly cells: readonly GridCell[]; readonly table: Element };

/** A cell this long with paragraphs of its own is page layout, not a table's cell. */
const LAYOUT_CHARACTERS = 400;

function cellText(cell: Element): { text: string; links: number } {
  const pending: (Node | typeof BREAK)[] = [...cell.childNodes].reverse();
  let raw = '';
  let links = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === BREAK) raw += BREAK;
    else if (!isElement(node)) raw += 'value' in node ? node.value : '';
    else if (node.tagName === 'br') raw += BREAK;
    else if (!isUnseen(node)) {
      if (node.tagName === 'a') links += 1;
      if (isBlock(node)) {
        raw += BREAK;
        pending.push(BREAK);
      }
      for (let i = node.childNodes.length - 1; i >= 0; i -= 1) {
        const child = node.childNodes[i];
        if (child) pending.push(child);
      }
    }
  }
  return { text: tidy(raw), links };
}

/**
 * The lines of the page in reading order: a block makes a line, a table row makes one line with a cell per cell.
 * With `keepLineEnds` the line ends and cell borders of the text outside tables count as in a plain text file.
 */
export function renderRows(root: Element, keepLineEnds: boolean): PageRow[] {
  const measures = measureTree(root);
  const rows: PageRow[] = [];
  const steps: Step[] = [{ kind: 'visit', node: root }];
  let owner = root;
  let raw = '';
  let linked = 0;
  let inLink = 0;
  let inPre = keepLineEnds ? 1 : 0;

  const flush = (nextOwner: Element): void => {
    const pieces =
      inPre > 0 ? raw.split('\n').flatMap((line) => (line.trim() === '' ? [] : [splitCells(line, 0)])) : [];
    const text = inPre > 0 ? '' : tidy(raw);
    const lines = text === '' ? pieces : [[{ text, column: 0 }]];
    const linkShare = Math.min(1, linked / Math.max(1, raw.trim().length));
    for (const cells of lines)
      rows.push({ cells: cells.map((cell) => ({ text: cell.text, column: cell.column })), owner, linkShare });
    raw = '';
    linked = 0;
    owner = nextOwner;
  };
  const isLayout = (cells: readonly GridCell[]): boolean =>
    cells.some(({ element }) => {
      const measure = measures.get(element);
      return (
        measure !== undefined &&
        (measure.cells > 1 || (measure.characters > LAYOUT_CHARACTERS && measure.breaks > 1))
      );
    });
  const visitChildren = (element: Element): void => {
    for (let i = element.childNodes.length - 1; i >= 0; i -= 1) {
      const node = element.childNodes[i];
      if (node) steps.push({ kind: 'visit', node });
    }
  };
  const visitTable = (table: Element): void => {
    const tableSteps: Step[] = table.childNodes
      .filter((node): node is Element => isElement(node) && node.tagName === 'caption')
      .map((node) => ({ kind: 'visit', node }));
    for (const cells of tableGrid(table)) tableSteps.push({ kind: 'row', cells, table });
    for (const step of tableSteps.reverse()) steps.push(step);
  };
  const enter = (element: Element): void => {
    if (isUnseen(element)) return;
    if (element.tagName === 'br') {
      raw += '\n';
      if (inPre === 0) flush(owner);
      return;
    }
    if (isBlock(element)) flush(element);
    steps.push({ kind: 'leave', element });
    if (element.tagName === 'a') inLink += 1;
    if (element.tagName === 'pre') inPre += 1;
    if (element.tagName === 'table') visitTable(element);
    else visitChildren(element);
  };
  const leave = (element: Element): void => {
    const parent = element.parentNode && isElement(element.parentNode) ? element.parentNode : root;
    if (isBlock(element)) flush(parent);
    if (element.tagName === 'a') inLink -= 1;
    if (element.tagName === 'pre') inPre -= 1;
  };
  const addRow = (cells: readonly GridCell[], table: Element): void => {
    if (isLayout(cells)) {
      for (const { element } of [...cells].reverse()) steps.push({ kind: 'visit', node: element });
      return;
    }
    const read = cells.map((cell) => ({ column: cell.column, ...cellText(cell.element) }));
    if (read.length === 0) return;
    const links = read.filter((cell) => cell.links > 0).length;
    rows.push({
      cells: read.map(({ text, column }) => ({ text, column })),
      owner: table,
      linkShare: links / read.length,
    });
  };

  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.kind === 'row') addRow(step.cells, step.table);
    else if (step.kind === 'leave') leave(step.element);
    else if (isElement(step.node)) enter(step.node);
    else if ('value' in step.node) {
      raw += step.node.value;
      if (inLink > 0) linked += step.node.value.trim().length;
    }
  }
  flush(root);
  return rows;
}
