/**
 * Every match of a global expression, in order. `matchAll` copies the expression for each text, which costs more than
 * the search in a short one.
 */
export function matchesOf(words: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  words.lastIndex = 0;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    matches.push(match);
    if (match[0] === '') words.lastIndex += 1;
  }
  return matches;
}
