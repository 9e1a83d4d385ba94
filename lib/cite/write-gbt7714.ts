import type { Reference } from './reference';

const MARKS = { report: 'R/OL', dataset: 'DB/OL' } as const;

/** The entry by GB/T 7714—2015, 4.6 (electronic resources): 责任者. 题名[标识]. (日期)[引用日期]. 路径. */
export function writeGbt7714({ kind, author, title, version, issued, accessed, url }: Reference): string {
  const edition = version === null ? '' : `, 版本 ${version}`;
  const date = issued === null ? '' : `(${issued})`;
  return `${author}. ${title}${edition}[${MARKS[kind]}]. ${date}[${accessed}]. ${url}.`;
}
