import { attribute, type Element } from './parse-html';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const UNSEEN = new Set(
  (
    'script style noscript template head iframe object embed svg math select option button input textarea canvas audio video ' +
    'map xml title noframes'
  ).split(' '),
);
const HIDING = /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** True for elements that begin and end a line of their own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** True for elements a reader of the page does not see as text. */
export function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    HIDING.test(attribute(element, 'style'))
  );
}
