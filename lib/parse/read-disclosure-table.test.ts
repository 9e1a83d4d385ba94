import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/document';
import { figureRef } from '../domain/report';
import { decideForm } from './decide-form';
import { readDisclosureTable } from './read-disclosure-table';
import { readRuns } from './read-runs';

const FORM_2019 = `第二十条第（一）项
信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量
规章\t0\t0\t0
规范性文件\t4\t4\t50
第二十条第（五）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政许可\t227\t-27\t33,764
其他对外管理服务事项\t553\t34\t82,513
第二十条第（六）项
信息内容\t上一年项目数量\t本年增/减\t处理决定数量
行政处罚\t2,543\t57\t48,686
行政强制\t96\t0\t31
第二十条第（八）项
信息内容\t上一年项目数量\t本年增/减
行政事业性收费\t31\t8
第二十条第（九）项
信息内容\t采购项目数量\t采购总金额（单位：万元）
政府集中采购\t393\t209,512.943`;
const FORM_2021 = `第二十条第（一）项
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t5\t16\t35
第二十条第（五）项
信息内容\t本年处理决定数量
行政许可\t39732
第二十条第（六）项
信息内容\t本年处理决定数量
行政处罚\t31731
行政强制\t519
第二十条第（八）项
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t104.17`;

function read(text: string) {
  const document = documentOf(text);
  const runs = readRuns(document);
  const form = decideForm(runs, document, new Set());
  const reading = readDisclosureTable(runs, form, Number.POSITIVE_INFINITY);
  return { form, ...reading, figures: new Map(reading.figures.map((figure) => [figureRef(figure), figure])) };
}

describe('readDisclosureTable', () => {
  it.each([
    ['tabs', FORM_2019],
    ['spaces', FORM_2019.replaceAll('\t', ' ')],
    ['bars', FORM_2019.replace(/^(.*)$/gm, '| $1 |').replaceAll('\t', ' | ')],
  ])('reads the 2019 form from %s', (_shape, text) => {
    const { form, figures, findings } = read(text);
    expect(form).toBe('2019');
    expect(figures.size).toBe(22);
    expect(findings).toEqual([]);
    expect(figures.get('disclosure.licensing.items_change')).toMatchObject({ value: -27, raw: '-27' });
    expect(figures.get('disclosure.penalties.decisions')).toMatchObject({ value: 48686, raw: '48,686' });
    expect(figures.get('disclosure.procurement.amount')).toMatchObject({ value: 209512.943 });
  });

  it('reads the 2021 form, whatever the year', () => {
    const { form, figures } = read(FORM_2021);
    expect(form).toBe('2021');
    expect(figures.size).toBe(10);
    expect(figures.get('disclosure.normative_documents.repealed')?.value).toBe(16);
    expect(figures.get('disclosure.fees.amount')?.value).toBe(104.17);
  });

  it.each([
    ['规章', '规章（县级无此项）'],
    ['行政事业性收费', '行政事业型收费'],
    ['第二十条第（一）项', '第二十条 第（一）项'],
  ])('reads the label %s printed as %s', (label, variant) => {
    expect(read(FORM_2021.replace(label, variant)).figures.size).toBe(10);
  });

  it('converts an amount printed in 元 and says so', () => {
    const { figures, findings } = read(
      FORM_2019.replace('（单位：万元）', '').replace('209,512.943', '251000元'),
    );
    expect(figures.get('disclosure.procurement.amount')).toMatchObject({
      value: 25.1,
      raw: '251000元',
      status: 'printed',
    });
    expect(findings.map((finding) => finding.code)).toEqual(['unit_converted']);
  });

  it('says when no unit is printed', () => {
    expect(read(FORM_2019.replace('（单位：万元）', '')).findings.map((finding) => finding.code)).toEqual([
      'unit_missing',
    ]);
  });

  it('calls a row with a cell too few unreadable: this table has no sums to decide by', () => {
    const { figures, findings } = read(FORM_2019.replace('规范性文件\t4\t4\t50', '规范性文件\t4\t50'));
    expect(figures.get('disclosure.normative_documents.newly_made')).toMatchObject({
      value: null,
      status: 'unreadable',
    });
    expect(findings.map((finding) => finding.code)).toEqual(['cells_unreadable']);
  });

  it.each([
    ['below a row that lost a cell', '规范性文件\t4\t4\n3'],
    ['below a row that lost all', '规范性文件\n3'],
  ])('does not take a page number %s for its value', (_where, damaged) => {
    const { figures } = read(FORM_2019.replace('规范性文件\t4\t4\t50', damaged));
    expect(figures.get('disclosure.normative_documents.total_public')?.status).toBe('unreadable');
    expect(figures.get('disclosure.licensing.decisions')?.value).toBe(33764);
  });

  it('drops a page number below a whole row', () => {
    const { figures, findings } = read(FORM_2019.replace('规范性文件\t4\t4\t50', '规范性文件\t4\t4\t50\n3'));
    expect(figures.get('disclosure.normative_documents.total_public')?.value).toBe(50);
    expect(findings).toEqual([]);
  });

  it('is not misled by a sentence that ends in a number', () => {
    const { figures } = read(`第二十条第（六）项的信息照常公开，其中行政处罚 35\n${FORM_2021}`);
    expect(figures.get('disclosure.penalties.decisions')?.value).toBe(31731);
  });

  it('names the rows that are not printed', () => {
    const { figures, findings } = read(FORM_2019.slice(0, FORM_2019.indexOf('其他对外')));
    expect(figures.size).toBe(9);
    expect(findings).toMatchObject([{ code: 'rows_missing', params: { table: 2, count: 5 } }]);
  });

  it('does not take the empty cell of a span for one of two values when the other is lost', () => {
    const barred = FORM_2019.replace(/^(.*)$/gm, '| $1 |').replaceAll('\t', ' | ');
    const text = barred.replace('31 | 8 |', '8 | |').replace('393 | 209,512.943 |', '393 | 209,512.943 | |');
    const { figures } = read(text);
    expect(figures.get('disclosure.fees.items_last_year')?.status).toBe('unreadable');
    expect(figures.get('disclosure.procurement.items')?.value).toBe(393);
  });
});
