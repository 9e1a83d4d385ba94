/** Short words for a field, by the words written out; both without 和. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  发改: '发展改革',
  卫健: '卫生健康',
  卫计: '卫生计划生育',
  人社: '人力资源社会保障',
  住建: '住房城乡建设',
  市监: '市场监督管理',
  市场监管: '市场监督管理',
  文旅: '文化旅游',
  文广旅: '文化广电旅游',
  工信: '工业信息化',
  经信: '经济信息化',
  自规: '自然资源规划',
  医保: '医疗保障',
  应急: '应急管理',
  退役军人: '退役军人事务',
  教体: '教育体育',
  科技: '科学技术',
};
const FIELD = new RegExp(`^(?:${Object.keys(WRITTEN_OUT).join('|')})(?=(?:局|厅|委员会)$)`);
const ZONE =
  /(?<=高新区|开发区|园区|产业园|科技园|工业园|新区|示范区|试验区|管理区|度假区|保税区)管理委员会$/;

/** One way to write the body behind the places of a folded name: 政府办, 政府办公室 and 人民政府办公室 are one. */
export function canonicalBody(folded: string): string {
  return folded
    .replace(/\([^()]*\)/g, '')
    .replace(/[和与、·]/g, '')
    .replace(/^(?:人民)?政府(?=$|办)/, '人民政府')
    .replace(/^人民政府(?=人民政府|办事处)/, '')
    .replace(/^人民政府办(?:公室?)?$/, '人民政府办公室')
    .replace(/(?<=街道|^)办$/, '办事处')
    .replace(/管委会?/, '管理委员会')
    .replace(/(?<!党|工|纪|常)委$/, '委员会')
    .replace(FIELD, (word) => WRITTEN_OUT[word] ?? word)
    .replace(/高新技术产业(?:开发区|园区)/, '高新区')
    .replace(ZONE, '');
}
