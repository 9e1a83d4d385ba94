import { findDivisionsByName } from '../../divisions/find-divisions-by-name';

const LONGEST = 12;
const LEVEL = /^(?:自治[区州县旗]|[省市县区旗州盟镇乡])/;

/** Places written right before each occurrence of `rest` in the text, longest reading first. */
function placesBefore(rest: string, level: string, text: string): Set<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(rest); at !== -1; at = text.indexOf(rest, at + 1)) {
    for (let length = Math.min(LONGEST, at); length >= 2; length -= 1) {
      const place = text.slice(at - length, at);
      if (!place.endsWith(level)) break;
      if (findDivisionsByName(place, { by: ['name', 'former_name'] }).length === 0) continue;
      found.add(place);
      break;
    }
  }
  return found;
}

/**
 * A name printed without its place (审计局, 市人民政府办公室) completed by the one place written before it
 * elsewhere in the folded text; null when there is none or more than one.
 */
export function completeName(name: string, text: string): string | null {
  const level = LEVEL.exec(name)?.[0] ?? '';
  const rest = name.slice(level.length);
  const [only, ...others] = placesBefore(rest, level, text);
  return only === undefined || others.length > 0 ? null : only + rest;
}
