import { isBlock, isUnseen } from './element-kinds';
import { isElement, type Element } from './parse-html';

/** What an element holds, itself not counted. */
export interface Measure {
  characters: number;
  cells: number;
  /** Blocks and line breaks. */
  breaks: number;
}

/** Measures every seen element below the root, in one pass without recursion. */
export function measureTree(root: Element): Map<Element, Measure> {
  const measures = new Map<Element, Measure>([[root, { characters: 0, cells: 0, breaks: 0 }]]);
  const order: Element[] = [root];
  for (let i = 0; i < order.length; i += 1) {
    const element = order[i];
    const measure = element && measures.get(element);
    if (!element || !measure) continue;
    for (const child of element.childNodes) {
      if (isElement(child)) {
        if (isUnseen(child)) continue;
        order.push(child);
        measures.set(child, { characters: 0, cells: 0, breaks: 0 });
      } else if ('value' in child) measure.characters += child.value.trim().length;
    }
  }
  for (const element of order.reverse()) {
    const parent =
      element.parentNode && isElement(element.parentNode) ? measures.get(element.parentNode) : undefined;
    const measure = measures.get(element);
    if (!parent || !measure) continue;
    parent.characters += measure.characters;
    parent.cells += measure.cells + (element.tagName === 'td' || element.tagName === 'th' ? 1 : 0);
    parent.breaks += measure.breaks + (isBlock(element) || element.tagName === 'br' ? 1 : 0);
  }
  return measures;
}
