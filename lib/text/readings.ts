import { pinyin } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

function readAnew(character: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(character)) return [character];
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  // 吕 is lv on a keyboard and lyu on a passport.
  return [
    ...new Set(all.flatMap((each) => (/^[ln]v/.test(each) ? [each, each.replace('v', 'yu')] : [each]))),
  ];
}

/** Every way a character is read, in letters without tones, the usual one first; other signs stand for themselves. */
export function readingsOf(character: string): readonly string[] {
  let readings = known.get(character);
  if (readings === undefined) {
    readings = readAnew(character);
    known.set(character, readings);
  }
  return readings;
}
