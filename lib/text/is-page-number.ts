const PAGE_NUMBER = /^\s*(?:[-—–]+\s*\d{1,4}\s*[-—–]+|第\s*\d{1,4}\s*页.{0,12})\s*$/;

/** True for a line that holds nothing but a page number, such as - 4 - or 第 4 页 共 6 页. */
export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}
