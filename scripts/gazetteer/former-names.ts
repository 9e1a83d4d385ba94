/** Division code -> name. */
export type Names = ReadonlyMap<string, string>;

const SUFFIX = /(地区|自治县|县|市|区|盟|旗)$/;
// One district was dissolved into another one of these codes; its name is no former name of the whole.
const MERGED = new Set(['500110', '500111']);
const NO_NAME = /^(市辖区|县|市|郊区|市郊区|市中区|城区|矿区|.*直辖.*|.*市辖区)$/;

const isPrefecture = (code: string): boolean => code.endsWith('00');

/** 孟津县 -> 孟津; 赣县 stays whole, because 赣县区 is named after all of it. */
function stem(name: string): string {
  const short = name.replace(SUFFIX, '');
  return short.length < 2 ? name : short;
}

function sameCode(code: string, name: string, current: Names): string | null {
  const siblings = [...current].filter(([other]) => other.slice(0, 4) === code.slice(0, 4));
  return !MERGED.has(code) && siblings.every(([, other]) => other !== name) ? code : null;
}

/** The only division of the province and level with the same stem, unless it already stood beside the old one. */
function renamed(code: string, name: string, current: Names, revision: Names): string | null {
  const found = [...current].filter(
    ([other, otherName]) =>
      other.slice(0, 2) === code.slice(0, 2) &&
      isPrefecture(other) === isPrefecture(code) &&
      stem(otherName) === stem(name),
  );
  const only = found.length === 1 ? found[0] : undefined;
  return only !== undefined && only[1] !== name && !revision.has(only[0]) ? only[0] : null;
}

/** Current code -> former names, joined by spaces: same code with another name, or same stem after 县 became 市 or 区. */
export function formerNames(current: Names, revisions: readonly Names[]): Record<string, string> {
  const names = new Map<string, Set<string>>();
  for (const revision of revisions) {
    for (const [code, name] of revision) {
      if (current.get(code) === name || NO_NAME.test(name) || code.endsWith('0000')) continue;
      const successor = current.has(code)
        ? sameCode(code, name, current)
        : renamed(code, name, current, revision);
      if (successor !== null) names.set(successor, (names.get(successor) ?? new Set()).add(name));
    }
  }
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([code, set]) => [code, [...set].join(' ')]));
}
