import { isElement, type Element } from './parse-html';
import type { PageRow } from './line-writer';

/** Words that only the report itself prints; menus of government sites repeat the shorter ones. */
const REPORT_WORDS =
  /^[一二三四五六]、\s*(总体|概述|基本情况|主动公开|收到和处理|因?政府信息公开|存在|其他需要)|第二十条\s*第|勾稽|予以公开|结果维持|本年新收|上年结转|规范性文件|行政事业性收费/;
const TITLE = /(年度报告|年报|工作报告)/;
const FACT =
  /^[【[\s]*(发布|公开|成文|生成|制发|发文|信息|文章)?(日期|时间|机构|机关|单位|来源)[\s\]】]*[:：]/;
const TOOLS = /^[【[\s]*(打印|关闭|收藏|返回顶部|分享到?|字[体号]|扫一扫|上一[篇条]|下一[篇条])/;

const textOf = (row: PageRow): string => row.cells.map((cell) => cell.text).join(' ');

function ancestors(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at;) {
    path.push(at);
    at = at.parentNode && isElement(at.parentNode) ? at.parentNode : null;
  }
  return path.reverse();
}

function commonPath(rows: readonly PageRow[]): Element[] {
  let common: Element[] | null = null;
  for (const row of rows) {
    const path = ancestors(row.owner);
    const known: Element[] = common ?? path;
    const fork = known.findIndex((element, i) => path[i] !== element);
    common = fork === -1 ? known : known.slice(0, fork);
  }
  return common ?? [];
}

const isProse = (row: PageRow): boolean => {
  const text = textOf(row);
  return row.linkShare < 0.3 && text.length >= 40 && text.includes('。');
};

/** The rows below the smallest element that holds every word of the report and all the prose beside them. */
function articleRows(rows: readonly PageRow[], evidence: readonly PageRow[]): Set<PageRow> {
  const paths = new Map(rows.map((row) => [row, new Set(ancestors(row.owner))]));
  const inside = (element: Element): PageRow[] => rows.filter((row) => paths.get(row)?.has(element) === true);
  const path = commonPath(evidence);
  let best: PageRow[] = [];
  for (const element of path.reverse()) {
    const held = inside(element);
    if (best.length === 0 || held.filter(isProse).length > best.filter(isProse).length) best = held;
  }
  return new Set(best);
}

/**
 * The report's own lines without the site's furniture. Keeps title, date and issuer lines that stand above the
 * article. A page that is all article, or holds no word of a report, keeps every line but lists of links.
 */
export function pickArticle(rows: readonly PageRow[]): readonly PageRow[] {
  const isMenu = (row: PageRow): boolean => row.linkShare > 0.5;
  const evidence = rows.filter((row) => !isMenu(row) && REPORT_WORDS.test(textOf(row)));
  if (!rows.some(isMenu) || evidence.length < 3) {
    const plain = rows.filter((row) => !isMenu(row) || rows.length < 20);
    return plain.length > 0 ? plain : rows;
  }
  const article = articleRows(rows, evidence);
  const first = rows.findIndex((row) => article.has(row));
  return rows.filter((row, i) => {
    const text = textOf(row);
    if (article.has(row)) return !TOOLS.test(text) || text.length > 60;
    return i < first && !isMenu(row) && text.length <= 100 && (TITLE.test(text) || FACT.test(text));
  });
}
