const HERE = 'http://desk.invalid';

/** Where to go on after signing in: a page of the desk as it was asked for, else the desk. Never another site. */
export function nextPath(asked: unknown): string {
  if (typeof asked !== 'string' || !/^\/admin(?=[/?]|$)/.test(asked) || !URL.canParse(asked, HERE))
    return '/admin';
  const { origin, pathname, search } = new URL(asked, HERE);
  // What the address parser reads in another way than it is written is nothing that a page of ours wrote.
  const isPlain = origin === HERE && `${pathname}${search}` === asked && !pathname.includes('//');
  return isPlain ? asked : '/admin';
}
