const JUNK = /(^|\/)(\.(?!\.?(\/|$))[^/]*|__MACOSX|~\$[^/]*|thumbs\.db|desktop\.ini)(\/|$)/i;

/** True for what an operating system leaves beside people's files: hidden files, macOS and Windows leftovers, Word locks. */
export function isJunk(path: string): boolean {
  return JUNK.test(path);
}
