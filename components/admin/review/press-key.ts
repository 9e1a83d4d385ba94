import type { DeskKey } from './use-desk-keys';
import type { Review } from './review-context';

const find = (selector: string, within: ParentNode = document): HTMLElement | null =>
  within.querySelector<HTMLElement>(selector);

function card(key: string | null): HTMLElement | null {
  return key === null ? null : find(`[data-doubt="${CSS.escape(key)}"]`);
}

function step(review: Review, by: 1 | -1): boolean {
  const keys = review.shown.map(({ doubt }) => doubt.key);
  const at = keys.indexOf(review.current ?? '');
  const isHere = card(review.current)?.contains(document.activeElement) === true;
  // The first press goes to the doubt that is marked already.
  const next = keys[isHere ? at + by : at] ?? keys[at];
  if (next === undefined) return false;
  review.setCurrent(next);
  const element = card(next);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const place = element === null ? null : find('.doubt-places a', element);
  place?.click();
  return true;
}

function choose(review: Review, number: number): boolean {
  const radio = card(review.current)?.querySelectorAll<HTMLInputElement>('.choice input')[number - 1];
  radio?.click();
  return radio !== undefined;
}

function apply(review: Review): boolean {
  const element = card(review.current);
  const button = element === null ? null : find('[data-apply]:not(:disabled)', element);
  if (button === null) return false;
  button.click();
  // What is decided folds up; the next one takes its place.
  requestAnimationFrame(() => find('.doubt.now')?.focus({ preventScroll: true }));
  return true;
}

function editCell(review: Review): boolean {
  const focused = document.activeElement?.closest('.cell-grid a[data-figure]');
  if (focused instanceof HTMLElement) {
    focused.click();
    return true;
  }
  const doubt = review.doubts.find(({ key }) => key === review.current);
  const ref = doubt?.refs[0] ?? review.figures[0]?.ref;
  if (ref === undefined || !review.subject.mayCorrect) return false;
  review.edit(ref);
  return true;
}

function focusOriginal(): boolean {
  const shown = find('#original .lines, #original .pages, #original .flow');
  shown?.focus();
  return shown !== null;
}

/** Opens what is folded around a control and goes there. */
function goTo(selector: string): boolean {
  const control = find(selector);
  const details = control?.closest('details');
  if (details) details.open = true;
  control?.focus();
  return control !== null;
}

/** Does what a key stands for; whether it did anything. `?` is the caller's. */
export function pressKey(key: DeskKey, review: Review): boolean {
  switch (key) {
    case 'j':
      return step(review, 1);
    case 'k':
      return step(review, -1);
    case '1':
    case '2':
    case '3':
      return choose(review, Number(key));
    case 'Enter':
      return apply(review);
    case 'e':
      return editCell(review);
    case 'o':
      return focusOriginal();
    case 'z':
      review.undo();
      return true;
    case 'p':
      return goTo('[data-publish]:not(:disabled)') || goTo('[data-reason]');
    case 'r':
      return goTo('[data-send-back]');
    case '?':
      return false;
  }
}
