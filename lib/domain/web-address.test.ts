import { expect, test } from 'vitest';
import { webAddress } from './web-address';

test.each([
  ['https://a.gov.cn/x', 'https://a.gov.cn/x'],
  ['HTTP://A.gov.cn', 'http://a.gov.cn/'],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['ftp://a.gov.cn', null],
  ['/x', null],
  ['', null],
])('%s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});
