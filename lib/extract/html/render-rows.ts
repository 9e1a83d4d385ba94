import { cellText } from './cell-text';
import { isBlock, isStrong, isUnseen } from './element-kinds';
import { lineWriter, type LineWriter, type PageRow } from './line-writer';
import { measureTree, type Measure } from './measure-tree';
import { isElement, type Element, type Node } from './parse-html';
import { tableGrid, type GridCell } from './table-grid';

type Step =
  | { readonly kind: 'visit'; readonly node: Node }
  | { readonly kind: 'leave'; readonly element: Element }
  | {
      readonly kind: 'row';
      readonly cells: readonly GridCell[];
      readonly table: Element;
      readonly row: number;
    };

interface Walk {
  readonly root: Element;
  readonly measures: ReadonlyMap<Element, Measure>;
  readonly writer: LineWriter;
  /** What is still to be done, the next step last; a page may be nested too deeply to recurse. */
  readonly steps: Step[];
  linkDepth: number;
  strongDepth: number;
  preDepth: number;
}

/** A cell this long with paragraphs of its own is page layout, not a table's cell. */
const LAYOUT_CHARACTERS = 400;

function isLayout(cells: readonly GridCell[], measures: ReadonlyMap<Element, Measure>): boolean {
  return cells.some(({ element }) => {
    const measure = measures.get(element);
    return (
      measure !== undefined &&
      (measure.cells > 1 || (measure.characters > LAYOUT_CHARACTERS && measure.breaks > 1))
    );
  });
}

function childSteps(element: Element): Step[] {
  if (element.tagName !== 'table') return element.childNodes.map((node) => ({ kind: 'visit', node }));
  const captions = element.childNodes.filter((node) => isElement(node) && node.tagName === 'caption');
  return [
    ...captions.map((node): Step => ({ kind: 'visit', node })),
    ...tableGrid(element).map((cells, row): Step => ({ kind: 'row', cells, table: element, row })),
  ];
}

function schedule(walk: Walk, steps: readonly Step[]): void {
  for (const step of steps.toReversed()) walk.steps.push(step);
}

function enter(walk: Walk, element: Element): void {
  if (isUnseen(element)) return;
  const keepLineEnds = walk.preDepth > 0;
  if (element.tagName === 'br') {
    const parent = element.parentNode && isElement(element.parentNode) ? element.parentNode : walk.root;
    if (keepLineEnds) walk.writer.write('\n', { isLink: false, isStrong: false });
    else walk.writer.end(parent, false);
    return;
  }
  if (isBlock(element)) walk.writer.end(element, keepLineEnds);
  if (element.tagName === 'a') walk.linkDepth += 1;
  if (isStrong(element)) walk.strongDepth += 1;
  if (element.tagName === 'pre') walk.preDepth += 1;
  schedule(walk, [...childSteps(element), { kind: 'leave', element }]);
}

function leave(walk: Walk, element: Element): void {
  const parent = element.parentNode && isElement(element.parentNode) ? element.parentNode : walk.root;
  if (isBlock(element)) walk.writer.end(parent, walk.preDepth > 0);
  if (element.tagName === 'a') walk.linkDepth -= 1;
  if (isStrong(element)) walk.strongDepth -= 1;
  if (element.tagName === 'pre') walk.preDepth -= 1;
}

function addTableRow(walk: Walk, { cells, table, row }: Extract<Step, { kind: 'row' }>): void {
  if (isLayout(cells, walk.measures)) {
    schedule(
      walk,
      cells.map(({ element }) => ({ kind: 'visit', node: element })),
    );
  } else if (cells.length > 0) {
    const read = cells.map((cell) => ({ column: cell.column, ...cellText(cell.element) }));
    const linkShare = read.filter((cell) => cell.isLink).length / read.length;
    walk.writer.rows.push({
      cells: read.map(({ text, column }) => ({ text, column })),
      owner: table,
      linkShare,
      isStrong: false,
      grid: { row, spans: cells.map(({ columns, rows }) => [columns, rows] as const) },
    });
  }
}

/**
 * The lines of the page in reading order: a block makes a line, a table row makes one line with a cell per cell.
 * With `keepLineEnds` the line ends and cell borders of the text outside tables count as in a plain text file.
 */
export function renderRows(root: Element, keepLineEnds: boolean): PageRow[] {
  const walk: Walk = {
    root,
    measures: measureTree(root),
    writer: lineWriter(root),
    steps: [{ kind: 'visit', node: root }],
    linkDepth: 0,
    strongDepth: 0,
    preDepth: keepLineEnds ? 1 : 0,
  };
  for (let step = walk.steps.pop(); step !== undefined; step = walk.steps.pop()) {
    if (step.kind === 'row') addTableRow(walk, step);
    else if (step.kind === 'leave') leave(walk, step.element);
    else if (isElement(step.node)) enter(walk, step.node);
    else if ('value' in step.node)
      walk.writer.write(step.node.value, { isLink: walk.linkDepth > 0, isStrong: walk.strongDepth > 0 });
  }
  walk.writer.end(root, walk.preDepth > 0);
  return walk.writer.rows;
}
