import type { ExportFacts } from './describe-package';

/** What one who finds the folder has to know, in Chinese and in English. */
export function readmeMarkdown({ name, created, siteUrl, tables }: ExportFacts): string {
  const list = tables.map(({ table, rows }) => `- \`${table.name}\` (${rows}): ${table.zh}。 ${table.en}.`);
  return `# 公开年报档案 · Gongkai Archive

${siteUrl}
版本 · Version: ${name} (${created})

## 中文

这是全部已公开报告在上述时刻的状态，所有文件出自数据库的同一个快照。每张表有 CSV 和 Parquet 两种，内容相同；\`datapackage.json\` 按 Frictionless Data Package 描述它们，\`dictionary.zh.md\` 逐栏说明，\`SHA256SUMS\` 用来核对（\`sha256sum -c SHA256SUMS\`）。

- 不知道的值是空值，从不写作 0。报告没有印出的指标没有行。
- 每个数都有它在原文中的位置和永久网址。
- 2019 年格式与 2021 年格式的指标不尽相同：只有 \`metrics.comparability\` 为 \`both_forms\` 的指标可以跨格式比较。
- \`is_sample\` 为 true 的行是样本，不是真实文件，统计时应去掉。
- CSV 为 UTF-8，不带 BOM，值与数据库完全一致；原文里可能有以 \`=\`、\`+\`、\`-\`、\`@\` 开头的文字，用电子表格打开时请作为文本导入，或改用网站各页的 CSV。

## English

The state of all published reports at that time; all files come from one snapshot of the database. Each table comes as CSV and as Parquet with the same contents; \`datapackage.json\` describes them as a Frictionless Data Package, \`dictionary.en.md\` explains every column, and \`SHA256SUMS\` checks them (\`sha256sum -c SHA256SUMS\`).

- An unknown value is null, never 0. A metric that a report does not print has no row.
- Every number has its place in the original and a permanent address.
- The forms of 2019 and 2021 do not have the same metrics: only those whose \`metrics.comparability\` is \`both_forms\` can be followed over the change of form.
- Rows with \`is_sample\` true are samples, not official documents; leave them out of any count.
- CSV is UTF-8 without a byte order mark, with values exactly as in the database. Text of a document may begin with \`=\`, \`+\`, \`-\` or \`@\`: import it as text into a spreadsheet, or take the CSV of the site's pages.

## 表 · Tables

${list.join('\n')}
`;
}

export const LICENCE_MARKDOWN = `# 使用 · Licence

## 中文

年度报告是国家机关具有行政性质的文件，依《中华人民共和国著作权法》第五条不受著作权保护。报告中的数是事实。这些数据可以自由使用；引用时请注明发布机关、报告年度和读取的版本（\`version\`、\`parser_version\`），因为读取结果可能更正。样本（\`is_sample\`）不是公文，其文字为本项目所写，随代码以 MIT 许可发布。

## English

Annual reports are documents of an administrative nature of state organs; under article 5 of the Copyright Law of the People's Republic of China they have no copyright. A number in a report is a fact. The data may be used freely; name the body, the year and the version it was read from (\`version\`, \`parser_version\`), because a reading can be corrected. The samples (\`is_sample\`) are no official documents; their prose was written for this project and comes under the MIT licence of the code.
`;
