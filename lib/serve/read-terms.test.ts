import { expect, it } from 'vitest';
import { AppError } from '../domain/app-error';
import { encodeGb18030 } from '../text/encode-gb18030';
import { decodeTerms, readTerms } from './read-terms';

it('takes a search a line, whatever ends the lines', () => {
  expect(readTerms('\uFEFF依申请公开 洛阳市\r\n\n  "政府 信息" \r2020\n')).toEqual([
    '依申请公开 洛阳市',
    '"政府 信息"',
    '2020',
  ]);
});

it.each([
  ['nothing', ' \n\n', 'no_lines'],
  ['501 lines', 'x\n'.repeat(501), 'too_many_lines'],
])('refuses %s', (_, text, reason) => {
  expect(() => readTerms(text)).toThrow(AppError);
  expect(() => readTerms(text)).toThrow(reason);
  expect(readTerms('x\n'.repeat(500))).toHaveLength(500);
});

it.each([
  ['UTF-8', new TextEncoder().encode('郏县\n公开')],
  ['GB18030', encodeGb18030('郏县\n公开')],
])('reads a file in %s', (_, bytes) => {
  expect(readTerms(decodeTerms(bytes))).toEqual(['郏县', '公开']);
});
