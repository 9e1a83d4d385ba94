/** What more bodies than this say in nearly the same words is a set phrase: it is counted, not paired. */
export const MOST_BODIES = 20;

/** Whether the bodies that use a wording or one like it make it a set phrase; stops counting once they do. */
export function isCommon<Body>(users: Iterable<Iterable<Body>>): boolean {
  const bodies = new Set<Body>();
  for (const some of users) {
    for (const body of some) bodies.add(body);
    if (bodies.size > MOST_BODIES) return true;
  }
  return false;
}
