import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { DocumentLoadError } from '../../domain/document';
import { LIMITS, holdLimit } from '../limits';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Tree = DefaultTreeAdapterTypes.Document;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** True for an element, false for text, comments and the doctype. */
export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

/** The attribute's value, '' when missing. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

/** A tree adapter that stops at the limits, because parse5 takes time by depth x size on hostile pages. */
function limitedAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      elements += 1;
      if (elements > LIMITS.htmlElements) holdLimit('htmlElements', elements);
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    onItemPush() {
      depth += 1;
      if (depth > LIMITS.htmlDepth) holdLimit('htmlDepth', depth);
    },
    onItemPop() {
      depth -= 1;
    },
    insertBefore(parent, node, reference) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(reference), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore(parent, text, reference) {
      const at = parent.childNodes.lastIndexOf(reference);
      const previous = parent.childNodes[at - 1];
      if (previous && defaultTreeAdapter.isTextNode(previous)) previous.value += text;
      else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), reference);
    },
  };
}

/** The element tree of a page or a piece of one. Throws `too_large` above the limits of depth and size. */
export function parseHtml(html: string): Tree {
  try {
    return parse(html, { treeAdapter: limitedAdapter(), scriptingEnabled: false });
  } catch (error) {
    if (error instanceof DocumentLoadError) throw error;
    throw new DocumentLoadError('damaged_file', 'the page cannot be parsed', { cause: error });
  }
}
