import { describe, expect, test } from 'vitest';
import { organizationKey } from './organization-key';

describe('one body', () => {
  test.each([
    [
      'the city above named or not',
      '320813',
      ['淮安市洪泽区人民政府', '洪泽区人民政府', '江苏省淮安市洪泽区人民政府'],
    ],
    ['the county that became a district', '320813', ['洪泽县人民政府', '淮安市洪泽区政府']],
    ['the place left out', '410300', ['洛阳市财政局', '财政局', '河南省洛阳市财政局', '洛阳财政局']],
    ['traditional and variant characters', '410425', ['郟縣人民政府辦公室', '郏县人民政府办公室']],
    ['the office of the government', '410883', ['孟州市人民政府办公室', '孟州市政府办公室', '孟州市政府办']],
    ['a note in brackets', '520322', ['桐梓县人民政府(县人民政府办公室)', '桐梓县人民政府']],
    ['发改委', '410883', ['孟州市发改委', '孟州市发展和改革委员会', '孟州市发展改革委']],
    ['卫健委', '360722', ['信丰县卫生健康委', '信丰县卫生健康委员会', '信丰县卫健委']],
    ['人社局', '410883', ['孟州市人社局', '孟州市人力资源和社会保障局']],
    [
      'a zone and its administration',
      '341600',
      ['亳州高新区', '亳州高新技术产业开发区管理委员会', '安徽亳州高新区管委会'],
    ],
    ['the nationalities left out', '513400', ['凉山州财政局', '凉山彝族自治州财政局']],
    [
      'a street of its district',
      '220282004',
      ['桦甸市人民政府新华街道办事处', '新华街道办事处', '新华街道办'],
    ],
    ['a town', '419001102', ['济源市轵城镇人民政府', '轵城镇政府', '轵城镇人民政府']],
    [
      'a body of the central government',
      '320813',
      ['国家税务总局淮安市洪泽区税务局', '国家税务总局洪泽区税务局'],
    ],
    ['a branch', '410305', ['洛阳市公安局涧西分局', '洛阳市公安局涧西区分局']],
  ])('%s', (_, code, names) => {
    expect([...new Set(names.map((name) => organizationKey(name, code)))]).toHaveLength(1);
  });
});

describe('not one body', () => {
  test.each([
    ['a government and its office', '410883', '孟州市人民政府', '孟州市人民政府办公室'],
    ['a body renamed over the years', '410883', '孟州市文化局', '孟州市文化和旅游局'],
    ['two zones of a city', '420100', '武汉市东湖新技术开发区管委会', '武汉经济技术开发区管委会'],
    ['a 经济开发区 and a 经济技术开发区', '341600', '亳州经济开发区', '亳州经济技术开发区'],
    ['委 of the party', '410883', '孟州市党工委', '孟州市工委员会'],
    ['a branch and its bureau', '410300', '洛阳市公安局', '洛阳市公安局交警支队'],
    ['a street and the party office in it', '220282004', '新华街道办事处', '新华街道党政办公室'],
    ['office and general office', '310000', '上海市人民政府办公室', '上海市人民政府办公厅'],
  ])('%s', (_, code, one, other) => {
    expect(organizationKey(one, code)).not.toBe(organizationKey(other, code));
  });
});
