/**
 * 政府信息公开情况统计表 of the reports on 2014–2018 (国办发〔2014〕32号), and what older local tables have in common
 * with it. Its rows are no metrics of the statutory forms: a key here names a row, nothing more.
 */
export interface StatisticRow {
  readonly key: string;
  /** The official label without its number, 其中 and brackets. */
  readonly label: string;
  /** Other labels seen for the same row. */
  readonly aliases: readonly string[];
  /** The row that this one is an item of; null at the top. A label may occur under several. */
  readonly within: string | null;
  /** `sum`: with its neighbours it makes up the row it is within, each case in exactly one; `part`: it may not exceed it. */
  readonly makes: 'sum' | 'part' | null;
  /** Whether only local tables print it, and not the national one. */
  readonly isLocal: boolean;
}

type Entry = readonly [
  key: string,
  within: string | null,
  label: string,
  more?: { readonly makes?: 'sum' | 'part'; readonly aliases?: readonly string[]; readonly isLocal?: true },
];

const ENTRIES: readonly Entry[] = [
  ['disclosed', null, '主动公开情况'],
  [
    'disclosed.total',
    'disclosed',
    '主动公开政府信息数',
    { aliases: ['主动公开信息数', '主动公开政府信息总数'] },
  ],
  ['disclosed.normative_documents', 'disclosed.total', '主动公开规范性文件数', { makes: 'part' }],
  [
    'disclosed.normative_documents_issued',
    'disclosed',
    '制发规范性文件总数',
    { aliases: ['制发规范性文件数'] },
  ],
  ['disclosed.channels', 'disclosed', '通过不同渠道和方式公开政府信息的情况'],
  ['disclosed.gazette', 'disclosed.channels', '政府公报公开政府信息数'],
  ['disclosed.website', 'disclosed.channels', '政府网站公开政府信息数'],
  ['disclosed.microblog', 'disclosed.channels', '政务微博公开政府信息数'],
  ['disclosed.wechat', 'disclosed.channels', '政务微信公开政府信息数'],
  ['disclosed.other_channels', 'disclosed.channels', '其他方式公开政府信息数'],
  ['responses', null, '回应解读情况'],
  ['responses.total', 'responses', '回应公众关注热点或重大舆情数'],
  ['responses.channels', 'responses', '通过不同渠道和方式回应解读的情况'],
  ['responses.press_conferences', 'responses.channels', '参加或举办新闻发布会总次数'],
  [
    'responses.press_conferences_by_leaders',
    'responses.press_conferences',
    '主要负责同志参加新闻发布会次数',
    { makes: 'part' },
  ],
  ['responses.online_interviews', 'responses.channels', '政府网站在线访谈次数'],
  [
    'responses.online_interviews_by_leaders',
    'responses.online_interviews',
    '主要负责同志参加政府网站在线访谈次数',
    { makes: 'part' },
  ],
  ['responses.explanations', 'responses.channels', '政策解读稿件发布数'],
  ['responses.social_media', 'responses.channels', '微博微信回应事件数'],
  ['responses.other', 'responses.channels', '其他方式回应事件数'],
  ['requests', null, '依申请公开情况'],
  ['requests.received', 'requests', '收到申请数', { aliases: ['申请总数', '依申请公开申请总数'] }],
  ['requests.received_in_person', 'requests.received', '当面申请数', { makes: 'sum' }],
  ['requests.received_by_fax', 'requests.received', '传真申请数', { makes: 'sum' }],
  ['requests.received_by_email', 'requests.received', '电子邮件申请数', { makes: 'sum', isLocal: true }],
  ['requests.received_online', 'requests.received', '网络申请数', { makes: 'sum', aliases: ['网上申请数'] }],
  ['requests.received_by_letter', 'requests.received', '信函申请数', { makes: 'sum' }],
  [
    'requests.received_otherwise',
    'requests.received',
    '其他形式申请数',
    { makes: 'sum', aliases: ['其他申请数'], isLocal: true },
  ],
  ['requests.completed', 'requests', '申请办结数'],
  ['requests.completed_on_time', 'requests.completed', '按时办结数', { makes: 'sum' }],
  ['requests.completed_after_extension', 'requests.completed', '延期办结数', { makes: 'sum' }],
  ['requests.answered', 'requests', '申请答复数', { aliases: ['对申请的答复总数'] }],
  ['requests.already_public', 'requests.answered', '属于已主动公开范围数', { makes: 'part' }],
  ['requests.granted', 'requests.answered', '同意公开答复数', { makes: 'part', aliases: ['同意公开数'] }],
  [
    'requests.partly_granted',
    'requests.answered',
    '同意部分公开答复数',
    { makes: 'part', aliases: ['同意部分公开数'] },
  ],
  [
    'requests.refused',
    'requests.answered',
    '不同意公开答复数',
    { makes: 'part', aliases: ['否决公开数', '否决公开总数'] },
  ],
  ['requests.refused_state_secret', 'requests.refused', '涉及国家秘密', { makes: 'part' }],
  ['requests.refused_business_secret', 'requests.refused', '涉及商业秘密', { makes: 'part' }],
  ['requests.refused_privacy', 'requests.refused', '涉及个人隐私', { makes: 'part' }],
  [
    'requests.refused_security',
    'requests.refused',
    '危及国家安全、公共安全、经济安全和社会稳定',
    { makes: 'part' },
  ],
  [
    'requests.refused_not_government_information',
    'requests.refused',
    '不是《条例》所指政府信息',
    { makes: 'part' },
  ],
  ['requests.refused_by_law', 'requests.refused', '法律法规规定的其他情形', { makes: 'part' }],
  ['requests.not_this_body', 'requests.answered', '不属于本行政机关公开数', { makes: 'part' }],
  ['requests.not_existing', 'requests.answered', '申请信息不存在数', { makes: 'part' }],
  ['requests.to_be_corrected', 'requests.answered', '告知作出更改补充数', { makes: 'part' }],
  ['requests.other_way', 'requests.answered', '告知通过其他途径办理数', { makes: 'part' }],
  ['reconsideration.total', null, '行政复议数量', { aliases: ['行政复议数'] }],
  ['reconsideration.upheld', 'reconsideration.total', '维持具体行政行为数', { makes: 'part' }],
  ['reconsideration.corrected', 'reconsideration.total', '被依法纠错数', { makes: 'part' }],
  ['reconsideration.other', 'reconsideration.total', '其他情形数', { makes: 'part' }],
  ['litigation.total', null, '行政诉讼数量', { aliases: ['行政诉讼数'] }],
  [
    'litigation.upheld',
    'litigation.total',
    '维持具体行政行为或者驳回原告诉讼请求数',
    { makes: 'part', aliases: ['维持具体行政行为数', '维持或者驳回数'] },
  ],
  ['litigation.corrected', 'litigation.total', '被依法纠错数', { makes: 'part' }],
  ['litigation.other', 'litigation.total', '其他情形数', { makes: 'part' }],
  ['appeals.total', null, '行政申诉数量', { aliases: ['行政申诉数'] }],
  ['complaints.total', null, '举报投诉数量', { aliases: ['举报投诉数'] }],
  ['fees.amount', null, '依申请公开信息收取的费用', { aliases: ['依申请公开收取费用'] }],
  ['resources', null, '机构建设和保障经费情况'],
  ['resources.offices', 'resources', '政府信息公开工作专门机构数'],
  ['resources.reading_points', 'resources', '设置政府信息公开查阅点数'],
  ['resources.staff', 'resources', '从事政府信息公开工作人员数'],
  ['resources.staff_full_time', 'resources.staff', '专职人员数', { makes: 'sum' }],
  ['resources.staff_part_time', 'resources.staff', '兼职人员数', { makes: 'sum' }],
  ['resources.budget', 'resources', '政府信息公开专项经费'],
  ['training', null, '政府信息公开会议和培训情况', { aliases: ['会议和培训情况'] }],
  ['training.meetings', 'training', '召开政府信息公开工作会议或专题会议数'],
  ['training.courses', 'training', '举办各类培训班数'],
  ['training.attendees', 'training', '接受培训人员数'],
];

const keyOf = (name: string): string => `statistics.${name}`;

/** Every known row, in the order of the form. */
export const STATISTIC_ROWS: readonly StatisticRow[] = ENTRIES.map(([name, within, label, more = {}]) => ({
  key: keyOf(name),
  label,
  aliases: more.aliases ?? [],
  within: within === null ? null : keyOf(within),
  makes: more.makes ?? null,
  isLocal: more.isLocal ?? false,
}));

/** The heads of the table's columns as printed. */
export const STATISTIC_HEADS = {
  label: ['统计指标', '指标名称', '统计项目', '统计内容', '指标', '项目'],
  unit: ['计量单位', '单位'],
  code: ['代码', '编码', '序号', '行次', '编号'],
  value: [
    '统计数',
    '统计数据',
    '统计数值',
    '统计结果',
    '数量',
    '数值',
    '数据',
    '本期实际',
    '本年累计',
    '本期',
    '本年',
    '累计',
    '合计',
  ],
  other: ['备注'],
} as const;

/** The units a row may have. */
export const STATISTIC_UNITS: readonly string[] = [
  '条',
  '件',
  '次',
  '篇',
  '人',
  '人次',
  '人数',
  '个',
  '元',
  '万元',
  '份',
  '场',
  '宗',
  '起',
  '期',
  '部',
  '项',
  '页',
  '种',
];
