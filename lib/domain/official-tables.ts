/** The layout of the three statutory tables, as data. Which metric sits where follows from the labels in metrics.ts. */
import { METRIC_KEYS, metric, type MetricKey, type StatutoryForm } from './metrics';

/** Width of table 2 behind its first column. */
const DISCLOSURE_COLUMNS = 3;
const PATH = ' | ';

/** Where a form prints a column head in other words than the metric's label. */
const PRINTED_HEADS: Partial<Record<StatutoryForm, Readonly<Record<string, string>>>> = {
  '2021': { 处理决定数量: '本年处理决定数量', 本年收费金额: '本年收费金额（单位：万元）' },
};

/** The row labels and notes of table 3 that no metric carries. */
const OUTCOMES_LABEL = '三、本年度办理结果';
const OUTCOME_GROUP_NAMES: Readonly<Record<string, string>> = {
  '（三）': '不予公开',
  '（四）': '无法提供',
  '（五）': '不予处理',
  '（六）': '其他处理',
};
const ROW_NOTES: Partial<Record<MetricKey, string>> = {
  'requests.partly_granted': '区分处理的，只计这一情形，不计其他情形',
};

/** The corner of table 3, as the form prints it. */
export const REQUESTS_CORNER = '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和';
/** The two heads of table 3 over the applicants. */
export const REQUESTS_HEADS = { applicants: '申请人情况', organizations: '法人或其他组织' } as const;
/** The head over the first column of table 2. */
export const DISCLOSURE_CORNER = '信息内容';

export interface DisclosureColumn {
  readonly label: string;
  /** How many of the three value columns it covers. */
  readonly span: number;
}

/** One 第二十条第（…）项 of table 2. */
export interface DisclosureBlock {
  readonly clause: string;
  readonly columns: readonly DisclosureColumn[];
  readonly rows: readonly { readonly label: string; readonly metrics: readonly MetricKey[] }[];
  /** Value columns the form leaves empty at the end. */
  readonly empty: number;
}

/** A label cell of table 3, with its spans in the wide layout of three label columns. */
export interface RequestsLabel {
  readonly label: string;
  readonly note: string | null;
  readonly level: 1 | 2 | 3;
  readonly rows: number;
  readonly columns: number;
}

/** A row of table 3: the groups that begin at it, then its own label. */
export interface RequestsRow {
  readonly metric: MetricKey;
  readonly groups: readonly RequestsLabel[];
  readonly own: RequestsLabel;
}

/** One procedure of table 4 with its outcomes in printed order, 总计 last. */
export interface DisputesProcedure {
  readonly key: string;
  /** 行政诉讼 over its two procedures; null where the procedure stands alone. */
  readonly group: string | null;
  readonly label: string;
  readonly outcomes: readonly { readonly label: string; readonly metric: MetricKey }[];
}

function metricsOf(table: 2 | 3 | 4, form: StatutoryForm): MetricKey[] {
  return METRIC_KEYS.filter((key) => metric(key).table === table && metric(key).forms.includes(form));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function partOf(key: MetricKey, index: number): string {
  return metric(key).label.split(PATH)[index] ?? '';
}

/** Table 2 of a form, block by block. */
export function disclosureTable(form: StatutoryForm): DisclosureBlock[] {
  const heads = PRINTED_HEADS[form] ?? {};
  return [...grouped(metricsOf(2, form), (key) => partOf(key, 0))].map(([clause, keys]) => {
    const rows = [...grouped(keys, (key) => partOf(key, 1))].map(([label, metrics]) => ({ label, metrics }));
    const labels = (rows[0]?.metrics ?? []).map((key) => partOf(key, 2));
    const span = labels.length === 1 ? DISCLOSURE_COLUMNS : 1;
    return {
      clause,
      columns: labels.map((label) => ({ label: heads[label] ?? label, span })),
      rows,
      empty: DISCLOSURE_COLUMNS - span * labels.length,
    };
  });
}

interface RequestsPath {
  readonly metric: MetricKey;
  readonly outcome: boolean;
  readonly group: string | null;
  readonly label: string;
}

/** 三、（四）1.本机关不掌握… is an outcome of group （四）; 三、（一）予以公开 is one without a group; 一、… is none. */
function requestsPath(key: MetricKey): RequestsPath {
  const label = metric(key).label;
  const match = /^三、(（.）)(\d\..*)?/.exec(label);
  if (match === null) return { metric: key, outcome: false, group: null, label };
  const [, number = '', item] = match;
  return item === undefined
    ? { metric: key, outcome: true, group: null, label: label.slice(2) }
    : { metric: key, outcome: true, group: `${number}${OUTCOME_GROUP_NAMES[number] ?? ''}`, label: item };
}

function ownLabel(path: RequestsPath): RequestsLabel {
  const level = path.group !== null ? 3 : path.outcome ? 2 : 1;
  return { label: path.label, note: ROW_NOTES[path.metric] ?? null, level, rows: 1, columns: 4 - level };
}

/** The form table 3 is laid out by: some reports of the 2021 form still print （六）其他处理 as the one row of 2019. */
export function requestsForm(form: StatutoryForm, printed: readonly MetricKey[]): StatutoryForm {
  return printed.includes('requests.other_handling.all') ? '2019' : form;
}

/** Table 3 of a form, row by row; every row has the seven applicants. */
export function requestsTable(form: StatutoryForm): RequestsRow[] {
  const paths = metricsOf(3, form).map(requestsPath);
  const groupLabel = (label: string, level: 1 | 2, rows: number): RequestsLabel => ({
    label,
    note: null,
    level,
    rows,
    columns: 1,
  });
  return paths.map((path, index) => {
    const before = paths[index - 1];
    const groups: RequestsLabel[] = [];
    if (path.outcome && before?.outcome !== true) {
      groups.push(groupLabel(OUTCOMES_LABEL, 1, paths.filter((other) => other.outcome).length));
    }
    if (path.group !== null && before?.group !== path.group) {
      groups.push(groupLabel(path.group, 2, paths.filter((other) => other.group === path.group).length));
    }
    return { metric: path.metric, groups, own: ownLabel(path) };
  });
}

/** Table 4, the same in both forms. */
export function disputesTable(): DisputesProcedure[] {
  return [...grouped(metricsOf(4, '2021'), (key) => key.slice(0, key.lastIndexOf('.')))].map(
    ([key, metrics]) => {
      const names = metric(metrics[0] ?? 'disputes.reconsideration.total')
        .label.split(PATH)
        .slice(0, -1);
      return {
        key,
        group: names.length > 1 ? (names[0] ?? null) : null,
        label: names.at(-1) ?? '',
        outcomes: metrics.map((each) => ({
          label: metric(each).label.split(PATH).at(-1) ?? '',
          metric: each,
        })),
      };
    },
  );
}
