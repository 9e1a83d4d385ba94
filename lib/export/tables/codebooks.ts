import english from '../../../messages/en/domain.json';
import englishFindings from '../../../messages/en/findings.json';
import chinese from '../../../messages/zh/domain.json';
import chineseFindings from '../../../messages/zh/findings.json';
import { metricPath } from '../../domain/addresses';
import { FINDING_CODES } from '../../domain/finding-codes';
import { metric, METRIC_KEYS, type Metric, type MetricKey } from '../../domain/metrics';
import { STATISTIC_ROWS } from '../../domain/statistics';
import { boolean, integer, LIST_SEPARATOR, text } from '../column';
import { defineTable } from '../table';

/** The catalogue reserves dots. */
const nameOf = (names: Readonly<Record<string, string>>, key: MetricKey): string =>
  names[key.replaceAll('.', '_')] ?? key;

/** Only metrics that both forms have may be followed over the change of form. */
function comparability({ forms }: Metric): string {
  if (forms.length > 1) return 'both_forms';
  return forms.includes('2019') ? 'only_2019' : 'only_2021';
}

export const METRIC_TABLE = defineTable<Metric & { readonly position: number; readonly url: string }>({
  name: 'metrics',
  zh: '指标表：法定表格的每个指标',
  en: 'Codebook: every metric of the statutory tables',
  key: ['metric'],
  references: [],
  async *rows({ absolute }) {
    yield await Promise.resolve(
      METRIC_KEYS.map((key, index) => ({
        ...metric(key),
        position: index + 1,
        url: absolute(metricPath(key)),
      })),
    );
  },
  columns: [
    text('metric', '指标的标识', 'Key of the metric', ({ key }) => key),
    integer('position', '次序', 'Order', ({ position }) => position),
    integer(
      'table',
      '在哪一张表（按所在部分编号 2、3、4）',
      'Which table (numbered by its section: 2, 3, 4)',
      ({ table }) => table,
    ),
    text('official_label', '表格上印的栏目', 'Label as the form prints it', ({ label }) => label),
    text('name_zh', '中文名称', 'Name in Chinese', ({ key }) => nameOf(chinese.metrics, key)),
    text('name_en', '英文名称', 'Name in English', ({ key }) => nameOf(english.metrics, key)),
    text('unit', '单位', 'Unit', ({ unit }) => unit, { values: ['count', 'CNY_10k'] }),
    boolean(
      'signed',
      '是否可以为负（本年增/减）',
      'Whether it may be negative (a change)',
      ({ signed }) => signed === true,
    ),
    boolean('by_applicant', '是否分申请人', 'Whether it is given by applicant', ({ table }) => table === 3),
    text('forms', '哪些格式有这个指标', 'Forms that have it', ({ forms }) => forms.join(LIST_SEPARATOR)),
    text(
      'comparability',
      '能否跨格式比较：both_forms 两种格式都有，only_2019、only_2021 只有一种格式有',
      'Whether it can be followed over the change of form: both_forms, only_2019 or only_2021',
      comparability,
      { values: ['both_forms', 'only_2019', 'only_2021'] },
    ),
    text('url', '永久网址', 'Permanent address', ({ url }) => url),
  ],
});

export const STATISTIC_KEYS = defineTable<(typeof STATISTIC_ROWS)[number]>({
  name: 'statistic-keys',
  zh: '2019 年以前统计表中已知的行',
  en: 'Known rows of the tables of statistics before 2019',
  key: ['key'],
  references: [{ column: 'within', table: 'statistic-keys', target: 'key' }],
  async *rows() {
    yield await Promise.resolve(STATISTIC_ROWS);
  },
  columns: [
    text('key', '行的标识', 'Key of the row', ({ key }) => key),
    text('label', '官方行名', 'Official label', ({ label }) => label),
    text(
      'within',
      '所属的行；最上层为空',
      'The row it is an item of; empty at the top',
      ({ within }) => within,
      { mayBeNull: true },
    ),
    boolean('is_local', '是否只见于地方表格', 'Whether only local tables print it', ({ isLocal }) => isLocal),
  ],
});

export const FINDING_CODE_TABLE = defineTable<(typeof FINDING_CODES)[number]>({
  name: 'finding-codes',
  zh: '核查结果的代码及其句子（ICU MessageFormat，以 findings 的 params 填入）',
  en: 'Codes of findings and their sentences (ICU MessageFormat, filled with the params of findings)',
  key: ['code'],
  references: [],
  async *rows() {
    yield await Promise.resolve(FINDING_CODES);
  },
  columns: [
    text('code', '代码', 'Code', (code) => code),
    text('sentence_zh', '中文句子', 'Sentence in Chinese', (code) => chineseFindings[code]),
    text('sentence_en', '英文句子', 'Sentence in English', (code) => englishFindings[code]),
  ],
});
