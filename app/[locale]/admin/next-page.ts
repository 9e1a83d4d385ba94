/** The page of the desk that a form goes on to; never another site's. */
export function nextPage(asked: unknown): string {
  return typeof asked === 'string' && /^\/admin(?:[/?]|$)/.test(asked) ? asked : '/admin';
}
