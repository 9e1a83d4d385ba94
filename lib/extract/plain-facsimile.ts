import type { DocumentLine } from '../domain/document';
import type { FlowFacsimile } from '../domain/facsimile';
import { flowFacsimile, type LineLook } from './flow-facsimile';

const HEADING = /^\s*#{1,6}\s/;
const RULE = /^[\s|:-]*---[\s|:-]*$/;

/**
 * The look of a text that only marks the borders of its cells (markdown, old Word): lines of several cells that
 * follow each other are a table, rules of a markdown table are not drawn.
 */
export function plainFacsimile(text: string, lines: readonly DocumentLine[]): FlowFacsimile {
  const shown = lines.filter((line) => !RULE.test(text.slice(line.start, line.end)));
  let row = 0;
  let table = {};
  const looks = shown.map((line): LineLook => {
    const isStrong = HEADING.test(text.slice(line.start, line.end));
    if (line.cells.length > 1) {
      row += 1;
      return { place: { table, row, spans: [] }, align: null, isStrong };
    }
    table = {};
    return { place: null, align: null, isStrong };
  });
  return flowFacsimile(shown, looks);
}
