/** The metrics of the statutory tables and their closed unions. Source: 国办公开办函〔2019〕60号 and 〔2021〕30号. */

export const FORMS = ['2019', '2021', 'free'] as const;
/** 表格格式, decided by the labels a report prints, never by its year. `free` is a report without statutory tables. */
export type Form = (typeof FORMS)[number];

/** A stored form as the closed word it is. */
export function formOf(stored: string | undefined): Form {
  return FORMS.find((form) => form === stored) ?? 'free';
}
/** A form that has the statutory tables. */
export type StatutoryForm = Exclude<Form, 'free'>;

export const APPLICANTS = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_services',
  'other',
  'total',
] as const;
/** 申请人, the seven columns of table 3 in their printed order. */
export type Applicant = (typeof APPLICANTS)[number];

/** 申请人 as the form prints them. */
export const APPLICANT_LABELS: Record<Applicant, string> = {
  natural_person: '自然人',
  business: '商业企业',
  research: '科研机构',
  public_welfare: '社会公益组织',
  legal_services: '法律服务机构',
  other: '其他',
  total: '总计',
};

/** The three tables by the section that holds them: 二、主动公开, 三、申请, 四、复议诉讼. */
export type TableNumber = 2 | 3 | 4;
export type Unit = 'count' | 'CNY_10k';

const BOTH: readonly StatutoryForm[] = ['2019', '2021'];
const F2019: readonly StatutoryForm[] = ['2019'];
const F2021: readonly StatutoryForm[] = ['2021'];

interface MetricShape {
  readonly table: TableNumber;
  readonly forms: readonly StatutoryForm[];
  readonly label: string;
  readonly unit: Unit;
  /** True where the form asks for a change (本年增/减), so a negative number is lawful. */
  readonly signed?: true;
}

const table2 = (forms: readonly StatutoryForm[], label: string, unit: Unit = 'count'): MetricShape => ({
  table: 2,
  forms,
  label,
  unit,
});
const change = (label: string): MetricShape => ({ ...table2(F2019, label), signed: true });
const table3 = (label: string, forms: readonly StatutoryForm[] = BOTH): MetricShape => ({
  table: 3,
  forms,
  label,
  unit: 'count',
});
const table4 = (label: string): MetricShape => ({ table: 4, forms: BOTH, label, unit: 'count' });

const RULES = '第二十条第（一）项 | 规章';
const NORMATIVE = '第二十条第（一）项 | 规范性文件';
const NORMATIVE_2021 = '第二十条第（一）项 | 行政规范性文件';
const LICENSING = '第二十条第（五）项 | 行政许可';
const OTHER_SERVICES = '第二十条第（五）项 | 其他对外管理服务事项';
const PENALTIES = '第二十条第（六）项 | 行政处罚';
const COMPULSION = '第二十条第（六）项 | 行政强制';
const FEES = '第二十条第（八）项 | 行政事业性收费';
const PROCUREMENT = '第二十条第（九）项 | 政府集中采购';
const DECISIONS = '处理决定数量';

/** Every metric of the codebook, in its order. Keys are permanent: database, API and URLs use them. */
export const METRICS = {
  'disclosure.rules.newly_made': table2(F2019, `${RULES} | 本年新制作数量`),
  'disclosure.rules.newly_public': table2(F2019, `${RULES} | 本年新公开数量`),
  'disclosure.rules.total_public': table2(F2019, `${RULES} | 对外公开总数量`),
  'disclosure.rules.issued': table2(F2021, `${RULES} | 本年制发件数`),
  'disclosure.rules.repealed': table2(F2021, `${RULES} | 本年废止件数`),
  'disclosure.rules.in_force': table2(F2021, `${RULES} | 现行有效件数`),
  'disclosure.normative_documents.newly_made': table2(F2019, `${NORMATIVE} | 本年新制作数量`),
  'disclosure.normative_documents.newly_public': table2(F2019, `${NORMATIVE} | 本年新公开数量`),
  'disclosure.normative_documents.total_public': table2(F2019, `${NORMATIVE} | 对外公开总数量`),
  'disclosure.normative_documents.issued': table2(F2021, `${NORMATIVE_2021} | 本年制发件数`),
  'disclosure.normative_documents.repealed': table2(F2021, `${NORMATIVE_2021} | 本年废止件数`),
  'disclosure.normative_documents.in_force': table2(F2021, `${NORMATIVE_2021} | 现行有效件数`),
  'disclosure.licensing.items_last_year': table2(F2019, `${LICENSING} | 上一年项目数量`),
  'disclosure.licensing.items_change': change(`${LICENSING} | 本年增/减`),
  'disclosure.licensing.decisions': table2(BOTH, `${LICENSING} | ${DECISIONS}`),
  'disclosure.other_services.items_last_year': table2(F2019, `${OTHER_SERVICES} | 上一年项目数量`),
  'disclosure.other_services.items_change': change(`${OTHER_SERVICES} | 本年增/减`),
  'disclosure.other_services.decisions': table2(F2019, `${OTHER_SERVICES} | ${DECISIONS}`),
  'disclosure.penalties.items_last_year': table2(F2019, `${PENALTIES} | 上一年项目数量`),
  'disclosure.penalties.items_change': change(`${PENALTIES} | 本年增/减`),
  'disclosure.penalties.decisions': table2(BOTH, `${PENALTIES} | ${DECISIONS}`),
  'disclosure.compulsion.items_last_year': table2(F2019, `${COMPULSION} | 上一年项目数量`),
  'disclosure.compulsion.items_change': change(`${COMPULSION} | 本年增/减`),
  'disclosure.compulsion.decisions': table2(BOTH, `${COMPULSION} | ${DECISIONS}`),
  'disclosure.fees.items_last_year': table2(F2019, `${FEES} | 上一年项目数量`),
  'disclosure.fees.items_change': change(`${FEES} | 本年增/减`),
  'disclosure.fees.amount': table2(F2021, `${FEES} | 本年收费金额`, 'CNY_10k'),
  'disclosure.procurement.items': table2(F2019, `${PROCUREMENT} | 采购项目数量`),
  'disclosure.procurement.amount': table2(F2019, `${PROCUREMENT} | 采购总金额`, 'CNY_10k'),
  'requests.received': table3('一、本年新收政府信息公开申请数量'),
  'requests.carried_in': table3('二、上年结转政府信息公开申请数量'),
  'requests.granted': table3('三、（一）予以公开'),
  'requests.partly_granted': table3('三、（二）部分公开'),
  'requests.denied.state_secret': table3('三、（三）1.属于国家秘密'),
  'requests.denied.prohibited_by_law': table3('三、（三）2.其他法律行政法规禁止公开'),
  'requests.denied.security_and_stability': table3('三、（三）3.危及“三安全一稳定”'),
  'requests.denied.third_party_rights': table3('三、（三）4.保护第三方合法权益'),
  'requests.denied.internal_affairs': table3('三、（三）5.属于三类内部事务信息'),
  'requests.denied.deliberative': table3('三、（三）6.属于四类过程性信息'),
  'requests.denied.enforcement_files': table3('三、（三）7.属于行政执法案卷'),
  'requests.denied.administrative_inquiry': table3('三、（三）8.属于行政查询事项'),
  'requests.unavailable.not_held': table3('三、（四）1.本机关不掌握相关政府信息'),
  'requests.unavailable.must_be_created': table3('三、（四）2.没有现成信息需要另行制作'),
  'requests.unavailable.still_unclear': table3('三、（四）3.补正后申请内容仍不明确'),
  'requests.not_processed.petition': table3('三、（五）1.信访举报投诉类申请'),
  'requests.not_processed.repeated': table3('三、（五）2.重复申请'),
  'requests.not_processed.publication': table3('三、（五）3.要求提供公开出版物'),
  'requests.not_processed.excessive': table3('三、（五）4.无正当理由大量反复申请'),
  'requests.not_processed.reconfirmation': table3('三、（五）5.要求行政机关确认或重新出具已获取信息'),
  'requests.other_handling.all': table3('三、（六）其他处理', F2019),
  'requests.other_handling.not_corrected': table3(
    '三、（六）1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    F2021,
  ),
  'requests.other_handling.fee_unpaid': table3(
    '三、（六）2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    F2021,
  ),
  'requests.other_handling.remaining': table3('三、（六）3.其他', F2021),
  'requests.total_handled': table3('三、（七）总计'),
  'requests.carried_out': table3('四、结转下年度继续办理'),
  'disputes.reconsideration.upheld': table4('行政复议 | 结果维持'),
  'disputes.reconsideration.corrected': table4('行政复议 | 结果纠正'),
  'disputes.reconsideration.other': table4('行政复议 | 其他结果'),
  'disputes.reconsideration.pending': table4('行政复议 | 尚未审结'),
  'disputes.reconsideration.total': table4('行政复议 | 总计'),
  'disputes.litigation_direct.upheld': table4('行政诉讼 | 未经复议直接起诉 | 结果维持'),
  'disputes.litigation_direct.corrected': table4('行政诉讼 | 未经复议直接起诉 | 结果纠正'),
  'disputes.litigation_direct.other': table4('行政诉讼 | 未经复议直接起诉 | 其他结果'),
  'disputes.litigation_direct.pending': table4('行政诉讼 | 未经复议直接起诉 | 尚未审结'),
  'disputes.litigation_direct.total': table4('行政诉讼 | 未经复议直接起诉 | 总计'),
  'disputes.litigation_after_reconsideration.upheld': table4('行政诉讼 | 复议后起诉 | 结果维持'),
  'disputes.litigation_after_reconsideration.corrected': table4('行政诉讼 | 复议后起诉 | 结果纠正'),
  'disputes.litigation_after_reconsideration.other': table4('行政诉讼 | 复议后起诉 | 其他结果'),
  'disputes.litigation_after_reconsideration.pending': table4('行政诉讼 | 复议后起诉 | 尚未审结'),
  'disputes.litigation_after_reconsideration.total': table4('行政诉讼 | 复议后起诉 | 总计'),
} as const satisfies Record<string, MetricShape>;

export type MetricKey = keyof typeof METRICS;
export interface Metric extends MetricShape {
  readonly key: MetricKey;
}

/** The metric's definition. */
export function metric(key: MetricKey): Metric {
  return { key, ...METRICS[key] };
}

export const METRIC_KEYS = Object.keys(METRICS) as MetricKey[];

/** True when the text is a key of the codebook. */
export function isMetricKey(text: string): text is MetricKey {
  return Object.hasOwn(METRICS, text);
}

/** True when the text names one of the seven columns of table 3. */
export function isApplicant(text: string): text is Applicant {
  return (APPLICANTS as readonly string[]).includes(text);
}
