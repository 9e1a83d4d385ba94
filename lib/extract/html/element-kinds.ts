import { attribute, isElement, type Element } from './parse-html';

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

function hasStyle(element: Element, words: RegExp): boolean {
  const style = attribute(element, 'style');
  return style !== '' && words.test(style);
}

const STRONG = new Set('b strong h1 h2 h3 h4 h5 h6'.split(' '));
const STRONG_STYLE = /(^|;)\s*font-weight\s*:\s*(bold|[6-9]00)/i;

/** True for elements whose words stand out: bold, or a heading. */
export function isStrong(element: Element): boolean {
  return STRONG.has(element.tagName) || hasStyle(element, STRONG_STYLE);
}

const ALIGNED = /(?:^|;)\s*text-align\s*:\s*(center|right)/i;
/** A paragraph's place is set by itself or by a block close around it. */
const ALIGNED_WITHIN = 4;

/** How the words of a block are placed, where that is not as usual. */
export function alignment(block: Element): 'center' | 'right' | null {
  let element: Element | null = block;
  for (let depth = 0; element !== null && depth < ALIGNED_WITHIN; depth += 1) {
    const own = attribute(element, 'align') || ALIGNED.exec(attribute(element, 'style'))?.[1] || '';
    if (element.tagName === 'center' || own.toLowerCase() === 'center') return 'center';
    if (own.toLowerCase() === 'right') return 'right';
    if (own !== '' || element.tagName === 'td' || element.tagName === 'body') return null;
    element = element.parentNode && isElement(element.parentNode) ? element.parentNode : null;
  }
  return null;
}

/** True for elements a reader of the page does not see as text. */
export function isUnseen(element: Element): boolean {
  return (
    UNSEEN.has(element.tagName) ||
    element.attrs.some(({ name }) => name === 'hidden') ||
    hasStyle(element, HIDING)
  );
}
