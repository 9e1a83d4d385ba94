/** The same work, done once for each object that it is asked about; for objects that never change. */
export function onceFor<Of extends object, Answer extends object>(
  work: (of: Of) => Answer,
): (of: Of) => Answer {
  const known = new WeakMap<Of, Answer>();
  return (of) => {
    let answer = known.get(of);
    if (answer === undefined) {
      answer = work(of);
      known.set(of, answer);
    }
    return answer;
  };
}
