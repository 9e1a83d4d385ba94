import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { documentOf } from '../../fixtures/document';
import { divisionByCode } from '../../divisions/division-by-code';
import { identify } from './identify';

const BODY = '一、总体情况\n本年度各项工作平稳推进。\n二、主动公开政府信息情况';
const read = (text: string, fileName?: string, metaTitle?: string) =>
  identify(documentOf(`${text}\n${BODY}`, fileName, metaTitle));
const codes = (identity: ReturnType<typeof identify>) => identity.findings.map(({ code }) => code);

describe('title, issuer and year', () => {
  test.each([
    ['plain', '孟州市人民政府2020年政府信息公开工作年度报告', '孟州市人民政府', 2020],
    ['without 工作', '孟州市人民政府2023年政府信息公开年度报告', '孟州市人民政府', 2023],
    ['without 政府', '孟州市人民政府2022年信息公开工作年度报告', '孟州市人民政府', 2022],
    ['信息公开年度报告', '孟州市财政局2022年信息公开年度报告', '孟州市财政局', 2022],
    ['without 年度', '孟州市财政局2020年政府信息公开工作报告', '孟州市财政局', 2020],
    ['年报', '孟州市财政局2020年政府政务公开年报', '孟州市财政局', 2020],
    ['关于 … 的', '孟州市财政局关于2021年度政府信息公开工作的年度报告', '孟州市财政局', 2021],
    ['年度 doubled', '孟州市人民政府2023年度政府信息公开工作年度报告', '孟州市人民政府', 2023],
    ['year first', '2022年上海市人民政府办公厅政府信息公开工作年度报告', '上海市人民政府办公厅', 2022],
    ['year in brackets behind', '孟州市财政局政府信息公开工作年度报告（2019年度）', '孟州市财政局', 2019],
    ['subtitle ——2020', '孟州市财政局政府信息公开工作年度报告——2020', '孟州市财政局', 2020],
    ['Chinese numerals', '孟州市财政局二〇一七年政府信息公开年度报告', '孟州市财政局', 2017],
    ['mixed numerals', '孟州市财政局二0一七年政府信息公开年度报告', '孟州市财政局', 2017],
    [
      '人民政府 and 政府信息 run together',
      '孟州市人民政府信息公开工作年度报告（2019年）',
      '孟州市人民政府',
      2019,
    ],
    ['cut at the end', '孟州市人民政府2020年政府信息公开工作年度报', '孟州市人民政府', 2020],
    ['nothing but the place', '2020年义乌市政府信息公开工作年度报告', '义乌市人民政府', 2020],
    ['street office', '2020年济水街道政府信息公开工作年度报告', '济水街道办事处', 2020],
    [
      'bracket in the issuer',
      '桐梓县人民政府(县人民政府办公室)2023年政府信息公开工作年度报告',
      '桐梓县人民政府',
      2023,
    ],
    [
      'name that begins like a number',
      '三明市人民政府2020年政府信息公开工作年度报告',
      '三明市人民政府',
      2020,
    ],
    ['市政府 for 市人民政府', '孟州市政府办公室2020年政府信息公开年度报告', '孟州市人民政府办公室', 2020],
    ['traditional characters', '孟州市人民政府2020年政府信息公開工作年度報告', '孟州市人民政府', 2020],
  ])('%s', (_, title, name, year) => {
    const identity = read(title);
    expect(identity).toMatchObject({ title, year, organization: { name }, titleLine: 1 });
    expect(codes(identity)).not.toContain('title_missing');
  });

  it('does not take the words of an advert for the name of a government', () => {
    const identity = read('新葡京孟州市人民政府2020年政府信息公开工作年度报告');
    expect(identity).toMatchObject({ year: 2020, organization: null, division: null });
  });

  test.each([
    ['markdown', '# 孟州市财政局2020年政府信息公开工作年度报告', 1],
    ['bold markdown', '**孟州市财政局2020年政府信息公开工作年度报告**', 1],
    ['spaces inside', '\n孟州市财政局 2020 年政府信息公开工作 年度报告', 2],
    ['split after the issuer', '孟州市财政局\n2020年政府信息公开工作年度报告', 1],
    ['split inside a word', '孟州市财政局2020年政府\n信息公开工作年度报告', 1],
    ['split before 年度报告', '孟州市财政局2020年政府信息公开工作\n\n年度报告', 1],
    ['split over three lines', '孟州市财政局\n2020年\n政府信息公开工作年度报告', 1],
    ['below the first heading', '一、总体情况\n\n孟州市财政局2020年政府信息公开工作年度报告', 3],
    [
      'printed twice',
      '孟州市财政局2020年政府信息公开工作年度报告\n孟州市财政局2020年政府信息公开工作报告',
      1,
    ],
    ['better the second time', '2020年政府信息公开工作报告\n孟州市财政局2020年政府信息公开工作年度报告', 2],
    ['glued to the text', '孟州市财政局2020年政府信息公开工作年度报告一、总体情况。2020年各项工作', 1],
    ['below a menu', '首页\n政府信息公开年报\n孟州市财政局2020年政府信息公开工作年度报告', 3],
  ])('title %s', (_, text, titleLine) => {
    expect(read(text)).toMatchObject({
      title: '孟州市财政局2020年政府信息公开工作年度报告',
      year: 2020,
      organization: { name: '孟州市财政局', kind: 'department' },
      division: { code: '410883' },
      titleLine,
    });
  });

  it('takes the title of the HTML page when the text has none', () => {
    const identity = read('正文', 'a.html', '孟州市财政局2020年政府信息公开工作年度报告_孟州市人民政府网站');
    expect(identity).toMatchObject({
      title: '孟州市财政局2020年政府信息公开工作年度报告',
      organization: { name: '孟州市财政局' },
      year: 2020,
      titleLine: null,
    });
  });

  it('takes the title the HTML page is named by, where the page lists other reports before it', () => {
    const own = '孟州市财政局2020年政府信息公开工作年度报告';
    const text = `孟州市财政局2021年政府信息公开工作年度报告\n${own}`;
    expect(read(text, 'a.html', `${own}_孟州市人民政府网站`)).toMatchObject({ year: 2020, titleLine: 2 });
  });

  it('takes title and year of the file name last, and its issuer only as a candidate', () => {
    const identity = read('正文', '孟州市财政局2020年政府信息公开工作年度报告.docx');
    expect(identity).toMatchObject({ year: 2020, organization: null, division: null });
    expect(identity.divisionCandidates).toEqual([
      { value: { code: '410883', name: '孟州市', level: 'county' }, reason: 'file_name' },
    ]);
    expect(codes(identity)).toEqual(['title_missing', 'organization_uncertain', 'division_uncertain']);
  });

  it('knows neither issuer nor year of the blank form', () => {
    const identity = read('政府信息公开工作年度报告格式模板', 'blank.docx');
    expect(identity).toMatchObject({
      title: null,
      year: null,
      organization: null,
      division: null,
      publishedOn: null,
    });
    expect(codes(identity)).toEqual([
      'title_missing',
      'year_uncertain',
      'organization_uncertain',
      'division_uncertain',
    ]);
  });
});

describe('year', () => {
  const untitled = '孟州市财政局政府信息公开工作年度报告';
  test.each([
    ['period', '本报告所列数据统计期限从2025年1月1日至2025年12月31日止。', 2025],
    ['period ending on the 30th', '数据统计期限为2021年1月1日起至12月30日止。', 2021],
    ['period with hyphens', '数据时限：2021-1-1起至2021-12-31止', 2021],
    ['period with lost characters', '所列数据自202311日起至20231231日止', 2023],
    ['period over two lines', '所列数据的统计期限自 2023 年 1 月 1 日\n起至 2023 年 12 月 31 日止', 2023],
    ['preamble', '现将2020年政府信息公开工作情况报告如下：', 2020],
    ['date of publication only', '2021年1月20日', null],
    ['a plan for the year', '按照2021年工作要点推进', null],
  ])('%s', (_, line, year) => {
    const identity = read(`${untitled}\n${line}`);
    expect(identity.year).toBe(year);
    expect(codes(identity).includes('year_uncertain')).toBe(year === null);
  });

  test.each([
    ['announced with the issuer in between', '现公布2020年孟州市财政局政府信息公开工作年度报告。', 2020],
    ['announced with 我镇', '现将我镇2020年政府信息公开工作情况汇报如下：', 2020],
    ['a notice cited', '根据《关于做好2021年政府信息公开年度报告工作的通知》要求编制。', null],
    ['points of work', '结合2021年政务公开工作要点', null],
    ['sentences of one year', '2020年，我局公开信息三十条。\n2020年度，本单位未收到申请。', 2020],
    ['one sentence and no other year', '一、概述 2020年，我局平稳推进。按照2020年要求', 2020],
    ['sentences of two years', '2019年，我局公开信息。\n2020年，我局公开信息。', null],
    ['one sentence', '2020年，我局公开信息三十条。', null],
    [
      'plans for the next year',
      '2020年，我局平稳。\n2020年，全局。\n五、存在的问题\n2021年，我局将改进',
      2020,
    ],
    ['a document number', '市财办〔2021〕3号', null],
  ])('%s', (_, line, year) => {
    expect(read(`${untitled}\n\n${line}`).year).toBe(year);
  });

  it('takes no school year for a year reported on', () => {
    expect(read('孟州市第一中学2019-2020学年信息公开年度报告')).toMatchObject({
      title: '孟州市第一中学2019-2020学年信息公开年度报告',
      year: null,
    });
  });

  it('does not take the year of a date for that of a title', () => {
    expect(read('成文日期2021-01-20\n政府信息公开年报').year).toBeNull();
  });

  test.each([
    ['announced', '现公布我局2022年政府信息公开工作年度报告。', undefined, undefined, { preamble: 2022 }],
    ['the page', '正文', undefined, '孟州市财政局2022年政府信息公开工作年度报告', { page: 2022 }],
    ['the file name', '正文', '财政局2022年政府信息公开工作年度报告.docx', undefined, { file: 2022 }],
  ])('does not choose between the title and %s', (_, line, fileName, metaTitle, params) => {
    const title = '孟州市财政局2023年政府信息公开工作年度报告';
    const identity = read(`${title}\n${line}`, fileName, metaTitle);
    expect(identity.year).toBeNull();
    expect(identity.findings[0]).toMatchObject({ code: 'year_conflict', params: { title: 2023, ...params } });
    const settled = read(`${title}\n${line}\n期限自2023年1月1日至12月31日止`, fileName, metaTitle);
    expect(settled.year).toBe(2023);
  });

  it('does not choose between what is announced and the period', () => {
    const identity = read('公布2014年度我局政府信息公开年度报告，期限自2015年1月1日至2015年12月31日');
    expect(identity.year).toBeNull();
    expect(identity.findings).toContainEqual(
      expect.objectContaining({
        code: 'year_conflict',
        params: { title: 'none', period: 2015, preamble: 2014, page: 'none', file: 'none' },
      }),
    );
  });

  it('does not choose between title and period', () => {
    const identity = read(
      '孟州市财政局2023年政府信息公开工作年度报告\n统计期限自2022年1月1日起至2022年12月31日止',
    );
    expect(identity.year).toBeNull();
    expect(identity.findings).toMatchObject([
      { code: 'year_conflict', params: { title: 2023, period: 2022 }, source: { line: 2 } },
    ]);
  });
});

describe('issuer outside the title', () => {
  const title = '2020年政府信息公开工作年度报告';
  test.each([
    ['现公布', `${title}\n现公布孟州市财政局2020年政府信息公开年度报告。`],
    ['编制 later in the sentence', `${title}\n根据《条例》规定，本报告由孟州市财政局负责编制。`],
    ['编制', `${title}\n本报告由孟州市财政局根据《中华人民共和国政府信息公开条例》编制。`],
    ['signature', `${title}\n${BODY}\n无。\n孟州市财政局\n2021年1月20日`],
    ['signature below the title', `${title}\n孟州市财政局\n(2021年1月20日)`],
    ['no title at all', `现公布孟州市财政局2020年政府信息公开年度报告。`],
    ['place completed from the text', `财政局${title}\n欢迎访问孟州市财政局网站`],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({
      organization: { name: '孟州市财政局' },
      division: { code: '410883' },
    });
  });

  test.each([
    ['announced, year first', '现向社会公布2020年孟州市财政局政府信息公开工作年度报告。'],
    ['in 《》', '现发布《孟州市财政局2020年政府信息公开工作年度报告》。'],
    ['wrote', '根据《条例》，孟州市财政局编制完成2020年政府信息公开年度报告。'],
    ['特向社会公布', '孟州市财政局特向社会公布2020年度本机关信息公开工作报告。'],
    ['结合 … 实际', '结合孟州市财政局政府信息公开工作实际，现编制2020年报告。'],
    ['an office inside edits', '由孟州市财政局信息中心结合有关数据编制而成。'],
    ['place left to the contact', '由市财政局编制。请与孟州市财政局办公室联系。'],
    [
      'contact and opening',
      '请与孟州市财政局办公室联系（地址：某路2号）。\n2020年，孟州市财政局认真开展工作',
    ],
    ['contact and website', '可在孟州市财政局网站下载。请联系：孟州市财政局办公室，电话'],
    ['opening alone', '2020年，孟州市财政局坚持公开'],
    [
      'opening, published on the website of the government',
      '在孟州市政府网站公开。\n2020年，孟州市财政局坚持',
    ],
    ['publisher and opening', '发布机构：孟州市财政局\n2020年，孟州市财政局坚持'],
    ['pinyin behind characters', '現(xiàn)公布孟州市財(cái)政局2020年政府信息公開(kāi)工作年度報告。'],
  ])('without title: %s', (_, text) => {
    expect(read(text)).toMatchObject({
      organization: { name: '孟州市财政局' },
      division: { code: '410883' },
    });
  });

  test.each([
    ['the contact alone', '请与孟州市财政局办公室联系。', ['contact']],
    [
      'a government that opens part one',
      '2020年，孟州市坚持公开。可在孟州市人民政府网站下载。',
      ['opening', 'website'],
    ],
    ['the office that edits the report of all', '由孟州市人民政府办公室汇总各部门情况编制。', ['contact']],
    ['a group that edits', '由孟州市政务公开领导小组办公室编制。', ['contact']],
    [
      'two that are announced',
      '公布孟州市财政局2020年政府信息公开报告。由洛宁县财政局编制。',
      ['preamble', 'preamble'],
    ],
    [
      'one that does not call itself so',
      '我镇认真。可在孟州市财政局网站下载。与孟州市财政局联系。',
      ['contact', 'website'],
    ],
    ['what the report rests on', '依据《条例》和孟州市政府信息公开的规定', []],
    ['a place by chance', '2020年公开完成县政务公开任务', []],
    ['no place', '由财政局编制。', ['preamble']],
  ])('only suggests %s', (_, text, reasons) => {
    const identity = read(`${text}\n${BODY}`);
    expect(identity.organization).toBeNull();
    expect(codes(identity)).toContain('organization_uncertain');
    const found = identity.organizationCandidates.map(({ reason }) => reason);
    expect(found).toEqual(expect.arrayContaining(found.filter((reason) => reasons.includes(reason))));
    expect(found.length > 0).toBe(reasons.length > 0);
  });

  it('does not take the head of a web page for a signature', () => {
    expect(read(`孟州市人民政府\n首页\n${title}\n${BODY}\n无。\n孟州市人民政府`).organization).toBeNull();
  });

  it('names both when two bodies sign', () => {
    const identity = read(`${title}\n${BODY}\n孟州市财政局\n2021年1月20日\n洛宁县财政局`);
    expect(identity.organization).toBeNull();
    expect(identity.divisionCandidates.map(({ value, reason }) => [value.name, reason])).toEqual([
      ['孟州市', 'signature'],
      ['洛宁县', 'signature'],
    ]);
  });

  it('completes 市人民政府办公室 by the city the text names', () => {
    expect(read(`市人民政府办公室${title}\n请与孟州市人民政府办公室联系`).organization).toEqual({
      name: '孟州市人民政府办公室',
      kind: 'office',
    });
  });

  it('trusts no name that an advertisement is glued to', () => {
    expect(read(`365bet体育在线孟州市财政局${title}`)).toMatchObject({
      year: 2020,
      organization: null,
      division: null,
    });
  });

  it('keeps a name without place as printed and the place open', () => {
    const identity = read(`审计局${title}`);
    expect(identity).toMatchObject({ organization: { name: '审计局' }, division: null });
    expect(codes(identity)).toEqual(['division_uncertain']);
  });

  it('does not take 我局 for a name', () => {
    const identity = read(`我局${title}`);
    expect(identity).toMatchObject({ year: 2020, organization: null });
    expect(codes(identity)).toContain('organization_uncertain');
  });
});

describe('kind and place', () => {
  test.each([
    ['郟县人民政府', '郏县人民政府', 'government', '410425', ''],
    ['郟縣人民政府辦公室', '郏县人民政府办公室', 'office', '410425', ''],
    ['乾安县人民政府', '乾安县人民政府', 'government', '220723', ''],
    ['涧西区人民政府办公室', '涧西区人民政府办公室', 'office', '410305', ''],
    ['上海市人民政府办公厅', '上海市人民政府办公厅', 'office', '310000', ''],
    ['浦东新区人民政府', '浦东新区人民政府', 'government', '310115', ''],
    ['洪泽区人民政府', '洪泽区人民政府', 'government', '320813', ''],
    ['淮安市洪泽县人民政府', '淮安市洪泽县人民政府', 'government', '320813', ''],
    ['孟津县人民政府', '孟津县人民政府', 'government', '410308', ''],
    ['宿迁市人民政府', '宿迁市人民政府', 'government', '321300', ''],
    ['河南省财政厅', '河南省财政厅', 'department', '410000', ''],
    ['孟州市发展和改革委员会', '孟州市发展和改革委员会', 'department', '410883', ''],
    ['济源产城融合示范区管理委员会', '济源产城融合示范区管理委员会', 'other', '419001', ''],
    ['轵城镇人民政府', '轵城镇人民政府', 'township', '419001102', '微信公众平台“济源轵城”'],
    ['济源市轵城镇人民政府', '济源市轵城镇人民政府', 'township', '419001102', ''],
    ['轵城镇人民政府', '轵城镇人民政府', 'township', null, ''],
    ['南京市鼓楼区人民政府', '南京市鼓楼区人民政府', 'government', '320106', ''],
    ['鼓楼区人民政府', '鼓楼区人民政府', 'government', '410204', '在开封市有关部门指导下'],
    ['鼓楼区人民政府', '鼓楼区人民政府', 'government', null, ''],
    ['鼓楼区人民政府', '鼓楼区人民政府', 'government', null, '按照江苏省要求'],
    ['孟州市无名镇人民政府', '孟州市无名镇人民政府', 'township', null, ''],
    ['本溪市人民政府', '本溪市人民政府', 'government', '210500', ''],
    ['和县财政局', '和县财政局', 'department', '340523', ''],
    ['孟州财政局', '孟州财政局', 'department', '410883', ''],
    ['吉林财政厅', '吉林财政厅', 'department', '220000', '吉林省各级机关'],
    ['吉林财政局', '吉林财政局', 'department', null, '吉林省吉林市各级机关'],
    ['朝阳区人民政府', '朝阳区人民政府', 'government', null, '北京冬奥会期间'],
    ['朝阳区人民政府', '朝阳区人民政府', 'government', '220104', '长春市有关部门'],
    ['洛阳市公安局涧西分局', '洛阳市公安局涧西分局', 'department', '410305', ''],
    ['武汉市东湖新技术开发区管委会', '武汉市东湖新技术开发区管委会', 'other', '420100', ''],
    ['国家税务总局孟州市税务局', '国家税务总局孟州市税务局', 'department', '410883', ''],
    ['桦甸市人民政府新华街道办事处', '桦甸市人民政府新华街道办事处', 'township', '220282004', ''],
    ['运城经济技术开发区', '运城经济技术开发区', 'other', '140800', ''],
    ['安徽亳州高新技术产业开发区管理委员会', '安徽亳州高新技术产业开发区管理委员会', 'other', '341600', ''],
    ['苏州工业园区管理委员会', '苏州工业园区管理委员会', 'other', '320500', ''],
    ['两江新区管理委员会', '两江新区管理委员会', 'other', '500000', ''],
    ['雄安新区管理委员会', '雄安新区管理委员会', 'other', '130000', ''],
    ['天津市滨海新区人民政府', '天津市滨海新区人民政府', 'government', '120116', ''],
    ['南湖新区管委会办公室', '南湖新区管委会办公室', 'other', null, ''],
    ['凉山州人民政府办公室', '凉山州人民政府办公室', 'office', '513400', ''],
    ['湘西自治州财政局', '湘西自治州财政局', 'department', '433100', ''],
    ['彭水县人民政府', '彭水县人民政府', 'government', '500243', ''],
    ['鄂伦春旗人民政府', '鄂伦春旗人民政府', 'government', '150723', ''],
    ['内蒙古财政厅', '内蒙古财政厅', 'department', '150000', ''],
    ['海南州人民政府', '海南州人民政府', 'government', '632500', ''],
    ['海南省人民政府', '海南省人民政府', 'government', '460000', ''],
    ['朝阳市人民政府', '朝阳市人民政府', 'government', '211300', ''],
    ['朝阳财政局', '朝阳财政局', 'department', null, ''],
    ['公安局', '公安局', 'department', null, '公安县在湖北省'],
    ['蓬莱市统计局', '蓬莱市统计局', 'department', '370614', ''],
    ['兵团第一师阿拉尔市财政局', '兵团第一师阿拉尔市财政局', 'department', '659002', ''],
    ['大同市气象部门', '大同市气象部门', 'department', '140200', ''],
    ['湛江海关', '湛江海关', 'department', '440800', ''],
    ['水利部', '水利部', 'department', null, ''],
    ['海关总署', '海关总署', 'department', null, '地址：北京市东城区'],
    ['小板镇人民政府', '小板镇人民政府', 'township', '429006115', '天门市政府网站'],
    ['川主乡人民政府', '川主乡人民政府', 'township', null, '根据四川省的要求'],
  ])('%s is %s, %s of %s (%s)', (printed, name, kind, code, context) => {
    const identity = read(`${printed}2020年政府信息公开工作年度报告\n${context}`);
    expect(identity.organization).toEqual({ name, kind });
    expect(identity.division?.code ?? null).toBe(code);
    expect(codes(identity).includes('division_uncertain')).toBe(code === null);
  });

  it('says what was printed when a name is written otherwise', () => {
    const identity = read('郟县人民政府2021年政府信息公开工作年度报告');
    expect(identity.title).toBe('郟县人民政府2021年政府信息公开工作年度报告');
    expect(identity.findings).toMatchObject([
      {
        code: 'name_normalized',
        params: { printed: '郟县人民政府', canonical: '郏县人民政府' },
        source: { line: 1 },
      },
    ]);
  });

  it('lists every district of the name when the text does not tell which', () => {
    const identity = read('鼓楼区人民政府2020年政府信息公开工作年度报告');
    expect(identity.divisionCandidates.map(({ value, reason }) => [value.code, reason])).toEqual([
      ['320106', 'ambiguous_name'],
      ['320302', 'ambiguous_name'],
      ['350102', 'ambiguous_name'],
      ['410204', 'ambiguous_name'],
    ]);
  });

  it('suggests 沭阳县 for 沐阳县 and decides nothing', () => {
    const identity = read('沐阳县人民政府2025年政府信息公开工作年度报告');
    expect(identity).toMatchObject({ organization: { name: '沐阳县人民政府' }, division: null });
    expect(identity.divisionCandidates).toEqual([
      { value: { code: '321322', name: '沭阳县', level: 'county' }, reason: 'similar_name' },
    ]);
  });

  test.each([
    ['a misread county below its city', '宿迁市四洪县人民政府', '', [['321324', 'similar_name']]],
    ['a township that became a town', '济源市轵城乡人民政府', '', [['419001102', 'former_name']]],
    ['the likelier place first', '未央区无名镇人民政府', '', []],
  ])('suggests %s', (_, printed, context, expected) => {
    const identity = read(`${printed}2020年政府信息公开工作年度报告\n${context}`);
    expect(identity.division).toBeNull();
    expect(identity.divisionCandidates.map(({ value, reason }) => [value.code, reason])).toEqual(expected);
  });

  it('puts the township first that the text speaks for', () => {
    const title = '太平乡人民政府2020年政府信息公开工作年度报告';
    const first = read(title).divisionCandidates.map(({ value }) => value.code);
    const last = first.at(-1) ?? '';
    expect(first.length).toBeGreaterThan(2);
    expect(
      read(`${title}\n${divisionByCode(last.slice(0, 6))?.name}有关部门`).divisionCandidates[0] ?? null,
    ).toBeNull();
    expect(read(`${title}\n${divisionByCode(last.slice(0, 6))?.name}有关部门`).division?.code).toBe(last);
  });
});

describe('date of publication', () => {
  const title = '孟州市财政局2020年政府信息公开工作年度报告';
  test.each([
    ['label', `${title}\n发布日期：2021-01-31`, '2021-01-31'],
    [
      'label and other dates',
      `${title}\n索引号：005 成文日期：2021-01-20 发布时间: 2021年1月31日 10:20`,
      '2021-01-31',
    ],
    ['far below a menu', `${'栏目\n'.repeat(70)}${title}\n来源：本站 发布日期：2021-01-31`, '2021-01-31'],
    ['label broken off', `发布时间：\n2021/01/31\n${title}`, '2021-01-31'],
    ['below the title', `${title}\n（2021年1月31日）`, '2021-01-31'],
    ['in Chinese numerals', `${title}\n二〇二一年一月三十一日`, '2021-01-31'],
    ['closing signature', `${title}\n${BODY}\n无。\n孟州市财政局\n2021 年 1 月 31 日`, '2021-01-31'],
    ['signature on one line', `${title}\n${BODY}\n无。\n孟州市财政局 2021年1月31日`, '2021-01-31'],
    ['date of a law', `${title}\n《条例》自2019年5月15日起施行。`, null],
    ['period', `${title}\n统计期限自2020年1月1日至2020年12月31日`, null],
    ['no such day', `${title}\n2021年2月30日`, null],
    ['time of day behind it', `${title}\n发布时间:2021-01-31 14:50 | 来源:本站`, '2021-01-31'],
    ['a cell', `发布日期 | 2021-01-31 | 有效期 | \n${title}`, '2021-01-31'],
    [
      'brackets round the label',
      `[ 成文日期 ] | 2021-01-20 | [ 公开日期 ] | 2021-01-31 |\n${title}`,
      '2021-01-31',
    ],
    ['drawn up', `发文日期：2021年01月31日\n${title}`, '2021-01-31'],
    ['日期 only', `${title}\n日期:2021-01-31`, '2021-01-31'],
    ['date and source', `${title}\n2021年01月31日来源:本站`, '2021-01-31'],
    ['label without date above another line', `发布日期\n 2021-01-31\n${title}`, '2021-01-31'],
    ['changed later', `${title}\n更新时间:2021-03-01`, null],
    ['two that differ', `${title}\n发布日期:2021-01-31\n发布时间:2021-02-01`, null],
    ['the next meeting', `${title}\n${BODY}\n无。\n会议时间:2021年3月5日`, null],
    ['a sentence of its own', `${title}\n${BODY}\n无。\n下次公开日定于2021年3月5日`, null],
    ['a period over lines', `${title}\n统计期限自\n2020年1月1日\n至2020年12月31日止`, null],
    ['of a label in traditional characters', `${title}\n發布時間：2021-01-31`, '2021-01-31'],
    ['month only', `${title}\n（2021年1月）`, null],
    [
      'below section one',
      `${title}\n一、总体情况\n会上指出，\n2021年1月31日\n${'继续推进。\n'.repeat(12)}`,
      null,
    ],
  ])('%s', (_, text, date) => {
    expect(read(text).publishedOn).toBe(date);
  });
});

const REPORTS = new URL('../../../../shared/reports/', import.meta.url);
describe.skipIf(!existsSync(REPORTS) && process.env.CI === undefined)('real reports', () => {
  test.each([
    ['000_e6fcfe20a3322fe0.txt', '孟州市人民政府', 'government', '410883', 2020, null],
    ['001_2baf5ee0490418e5.txt', '郏县人民政府', 'government', '410425', 2021, null],
    ['002_2163bda7121f7810.txt', '涧西区人民政府办公室', 'office', '410305', 2020, null],
    ['003_e6430650c8b30f66.txt', '轵城镇人民政府', 'township', '419001102', 2020, null],
    ['004_351f4af2c3a8fcf1.txt', '洛宁县人民政府', 'government', '410328', 2020, null],
    ['shuyang-2025.ocr.md', '沐阳县人民政府', 'government', null, 2025, '2026-01-23'],
  ])('%s', (file, name, kind, code, year, publishedOn) => {
    const identity = identify(documentOf(readFileSync(new URL(file, REPORTS), 'utf8'), file));
    expect(identity).toMatchObject({ organization: { name, kind }, year, publishedOn });
    expect(identity.division?.code ?? null).toBe(code);
    expect(identity.title).toContain('政府信息公开工作年度报告');
  });
});
