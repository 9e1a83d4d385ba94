import { describe, expect, it, test } from 'vitest';
import { fold } from '../text/fold';
import { childrenOf } from './children-of';
import { divisionByCode } from './division-by-code';
import { divisionPathOf } from './division-path-of';
import { findDivisionsByName } from './find-divisions-by-name';
import { gazetteer } from './gazetteer';
import { RENAMED } from './renamed';
import { similarDivisionNames } from './similar-division-names';
import { transliterate } from './transliterate';

const codesOf = (found: readonly { division: { code: string } }[]) =>
  found.map(({ division }) => division.code);

describe('tree', () => {
  test.each([
    ['410000', '河南省', 'province', ['410000']],
    ['410800', '焦作市', 'prefecture', ['410000', '410800']],
    ['410883', '孟州市', 'county', ['410000', '410800', '410883']],
    ['419001', '济源市', 'county', ['410000', '419001']],
    ['419001102', '轵城镇', 'township', ['410000', '419001', '419001102']],
    ['310115', '浦东新区', 'county', ['310000', '310115']],
    ['500229', '城口县', 'county', ['500000', '500229']],
    ['620201001', '雄关街道', 'township', ['620000', '620200', '620201001']],
    ['441900101', '石碣镇', 'township', ['440000', '441900', '441900101']],
  ])('%s is %s, a %s', (code, name, level, path) => {
    expect(divisionByCode(code)).toEqual({ code, name, level });
    expect(divisionPathOf(code)).toEqual(path);
  });

  it('has no pseudo-levels', () => {
    const names = [...gazetteer().byCode.values()].map(({ name }) => name);
    expect(names.filter((name) => /^(市辖区|县|.*直辖县级行政区划)$/.test(name))).toEqual([]);
  });

  it('lists provinces, the districts of a municipality, and cities right below a province', () => {
    expect(childrenOf(null)).toHaveLength(31);
    expect(childrenOf('310000')).toHaveLength(16);
    expect(childrenOf('410000').map(({ name }) => name)).toContain('济源市');
    expect(childrenOf('419001102')).toEqual([]);
  });

  it('knows no other codes', () => {
    expect(divisionByCode('419000')).toBeNull();
    expect(divisionPathOf('999999')).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['full name', '孟州市', '410883', 'name'],
    ['short form', '孟州', '410883', 'short_name'],
    ['short form of an autonomous region', '广西', '450000', 'short_name'],
    ['short form of 内蒙古自治区', '内蒙古', '150000', 'short_name'],
    ['traditional character', '郟县', '410425', 'name'],
    ['a character that folding would simplify', '乾安县', '220723', 'name'],
    ['县 that became 区', '孟津县', '410308', 'former_name'],
    ['县 that became 区 elsewhere', '洪泽县', '320813', 'former_name'],
    ['another stem', '宜宾县', '511504', 'former_name'],
    ['same code, other name', '襄樊市', '420600', 'former_name'],
    ['an area known by another name', '济源示范区', '419001', 'former_name'],
    ['地区 that became 市', '吕梁地区', '141100', 'former_name'],
  ])('%s: %s', (_, name, code, by) => {
    expect(findDivisionsByName(name)).toEqual([{ division: divisionByCode(code), by }]);
  });

  it('returns every division of a name and narrows by place, level and kind of name', () => {
    expect(codesOf(findDivisionsByName('鼓楼区'))).toEqual(['320106', '320302', '350102', '410204']);
    expect(codesOf(findDivisionsByName('鼓楼区', { within: '320000' }))).toEqual(['320106', '320302']);
    expect(codesOf(findDivisionsByName('涧西区', { levels: ['county'] }))).toEqual(['410305']);
    expect(findDivisionsByName('孟津县', { by: ['name'] })).toEqual([]);
  });

  it('does not take a name for a former one where the code was given to another place', () => {
    expect(codesOf(findDivisionsByName('洛龙区'))).toEqual(['410311']);
    expect(codesOf(findDivisionsByName('加格达奇区'))).toEqual(['232761']);
  });

  it('finds every division under its own name, however it folds', () => {
    const { byCode, byName } = gazetteer();
    const lost = [...byCode.values()].filter(
      ({ code, name }) => byName.get(fold(name))?.includes(code) !== true,
    );
    expect(lost).toEqual([]);
  });

  it('gives former names only to divisions it has', () => {
    expect(Object.keys(RENAMED).filter((code) => divisionByCode(code) === null)).toEqual([]);
  });
});

describe('similar names', () => {
  test.each([
    ['沐阳县', ['321322']],
    ['颖上县', ['341226']],
    ['毫州市', ['341600']],
    ['孟州市', []],
  ])('%s', (name, codes) => {
    expect(similarDivisionNames(name).map(({ code }) => code)).toEqual(codes);
  });
});

test.each([
  ['孟州市人民政府', 'mengzhou-shi-renmin-zhengfu'],
  ['涧西区人民政府办公室', 'jianxi-qu-renmin-zhengfu-bangongshi'],
  ['轵城镇人民政府', 'zhicheng-zhen-renmin-zhengfu'],
  ['重庆市人民政府', 'chongqing-shi-renmin-zhengfu'],
  ['吕梁市财政局', 'lvliang-shi-caizheng-ju'],
  ['厦门市思明区文化和旅游局', 'xiamen-shi-siming-qu-wenhua-he-lvyou-ju'],
  ['桐梓县人民政府（A区）', 'tongzi-xian-renmin-zhengfu-a-qu'],
])('transliterates %s', (name, slug) => {
  expect(transliterate(name)).toBe(slug);
});
