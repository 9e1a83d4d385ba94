const LONGEST = 60;
const MOST = 5_000;

/**
 * A pure function of a text that remembers what it gave for short ones: reports say the same few things in most of
 * their cells and lines, and each is looked at more than once.
 */
export function remember<Answer extends object | boolean>(
  read: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MOST) known.clear();
      answer = read(text);
      known.set(text, answer);
    }
    return answer;
  };
}
