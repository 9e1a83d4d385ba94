import { isBlock, isUnseen } from './element-kinds';
import { isElement, type Element, type Node } from './parse-html';
import { BREAK, tidy } from './tidy';

/** The text of a table cell in one line, and whether it holds a link. */
export function cellText(cell: Element): { text: string; isLink: boolean } {
  const pending: (Node | typeof BREAK)[] = [...cell.childNodes].reverse();
  let raw = '';
  let isLink = false;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === BREAK) raw += BREAK;
    else if (!isElement(node)) raw += 'value' in node ? node.value : '';
    else if (node.tagName === 'br') raw += BREAK;
    else if (!isUnseen(node)) {
      if (node.tagName === 'a') isLink = true;
      if (isBlock(node)) {
        raw += BREAK;
        pending.push(BREAK);
      }
      for (const child of node.childNodes.toReversed()) pending.push(child);
    }
  }
  return { text: tidy(raw), isLink };
}
