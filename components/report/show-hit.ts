/** Brings a hit into view: in the report's own words, or else the original that holds it. */
export function showHit(hit: number): void {
  const mark = document.querySelector(`.doc mark[data-hit="${hit}"]`);
  if (mark !== null) mark.scrollIntoView({ block: 'center', behavior: 'instant' });
  else document.getElementById('original')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
