import { expect, test } from 'vitest';
import { nameOf } from './name-of';

test.each([
  ['http://a.gov.cn/art/2023/1/5/art_1_2.html', 'text/html', undefined, 'art_1_2.html'],
  ['http://a.gov.cn/', 'text/html; charset=utf-8', undefined, 'a.gov.cn.html'],
  ['http://a.gov.cn/down?id=3', 'application/pdf', undefined, 'down.pdf'],
  ['http://a.gov.cn/%E5%B9%B4%E6%8A%A5.pdf', undefined, undefined, '年报.pdf'],
  ['http://a.gov.cn/x', 'application/pdf', "attachment; filename*=UTF-8''%E5%B9%B4%E6%8A%A5.pdf", '年报.pdf'],
  [
    'http://a.gov.cn/x',
    undefined,
    `attachment; filename="${Buffer.from('年报.doc').toString('latin1')}"`,
    '年报.doc',
  ],
  ['http://a.gov.cn/x', undefined, 'attachment; filename="\u00C4\u00EA\u00B1\u00A8.doc"', '年报.doc'],
  ['http://a.gov.cn/x', undefined, 'attachment; filename="../../etc/passwd.txt"', 'passwd.txt'],
  ['http://a.gov.cn/%ff', 'text/plain', undefined, '%ff.txt'],
])('%s, %s, %s', (address, type, disposition, name) => {
  expect(nameOf(new URL(address), type, disposition)).toBe(name);
});
