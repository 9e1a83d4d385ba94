/** It looks back only from a bracket, of which there are few. */
const PINYIN = /[(（](?<=\p{Script=Han}.)\s*[a-zA-Z\u00C0-\u024F]{1,7}\s*[)）]/gu;

/** The text with pinyin behind its characters blanked out, offsets kept: 報(bào)告 -> 報     告. */
export function withoutPinyin(text: string): string {
  return text.replace(PINYIN, (note) => ' '.repeat(note.length));
}
