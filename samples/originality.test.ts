import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS } from '@/lib/domain/metrics';
import { SECTION_LABELS } from '@/lib/domain/report';
import { extract } from '@/lib/extract/extract';

const LONGEST_SHARED_RUN = 14;
const originals = new URL('../../shared/reports/', import.meta.url);
const missing = !existsSync(originals);

const pairs = [
  ['410883-2020-mengzhou.txt', '000_e6fcfe20a3322fe0.txt'],
  ['410425-2021-jiaxian.txt', '001_2baf5ee0490418e5.txt'],
  ['410305-2020-jianxi-office.txt', '002_2163bda7121f7810.txt'],
  ['419001102-2020-zhicheng.txt', '003_e6430650c8b30f66.txt'],
  ['410328-2020-luoning.txt', '004_351f4af2c3a8fcf1.txt'],
  ['320813-2023-hongze.txt', 'hongze-2023.pdf'],
  ['310000-2019-shanghai-office.html', 'shanghai-office-2019.html'],
  ['321322-2025-shuyang.md', 'shuyang-2025.ocr.md'],
] as const;

// What belongs to the official form or to the body itself and so is nobody's prose.
const officialLabels = [
  ...Object.values(METRICS).flatMap(({ label }) => label.split(' | ')),
  ...Object.values(SECTION_LABELS),
  '信息内容',
  '申请人情况',
  '自然人',
  '法人或其他组织',
  '商业企业',
  '科研机构',
  '社会公益',
  '法律服务',
  '机构',
  '组织',
  '总计',
  '行政诉讼',
  '行政复议',
  '结果维持',
  '结果纠正',
  '其他结果',
  '尚未审结',
  '未经复议直接起诉',
  '复议后起诉',
  '单位：万元',
  '保留4位小数',
  '本年度办理结果',
  '不予公开',
  '无法提供',
  '不予处理',
  '区分处理的，只计这一情形，不计其他情形',
  '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
  '政府信息公开工作年度报告',
  '政府信息公开工作报告',
  '涧西区人民政府办公室',
  '洛宁县人民政府',
];
const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');
const labels = officialLabels
  .map(han)
  .filter((label) => label.length > 1)
  .sort((a, b) => b.length - a.length);

/** The prose as runs of Han characters: rows of tables dropped, law titles and official labels cut out, all else that is not Han ignored. */
function proseOf(text: string): string[] {
  const prose = text
    .split('\n')
    .filter((line) => !/\t.*\t|^\s*\||(?:\s+-?[\d,.]+){2}/.test(line))
    .join('')
    .replace(/《[^》]*》/g, '|')
    .replace(/[^\p{Script=Han}|]/gu, '');
  return labels.reduce((rest, label) => rest.replaceAll(label, '|'), prose).split('|');
}

function windows(run: string): string[] {
  const size = LONGEST_SHARED_RUN + 1;
  return Array.from({ length: Math.max(0, run.length - size + 1) }, (_, at) => run.slice(at, at + size));
}

async function windowsIn(url: URL): Promise<string[]> {
  const { text } = await extract(readFileSync(url), url.pathname);
  return proseOf(text).flatMap(windows);
}

describe.skipIf(missing && process.env.CI === undefined)('the prose of the samples', () => {
  it.each(pairs)('%s shares no sentence with its original', { timeout: 30_000 }, async (sample, original) => {
    const theirs = new Set(await windowsIn(new URL(original, originals)));
    expect(theirs.size).toBeGreaterThan(100);
    const ours = await windowsIn(new URL(sample, import.meta.url));
    expect(ours.filter((window) => theirs.has(window))).toEqual([]);
  });
});
