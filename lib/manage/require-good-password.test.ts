import { expect, test } from 'vitest';
import { requireGoodPassword } from './require-good-password';

const EMAIL = 'zhang.wei@archive.example';

test.each([
  ['too short', 'k9#Qw2!zz'],
  ['the most common', 'password123'],
  ['the most common with signs', 'P@ssw0rd2024'],
  ['keys in a row', 'qwertyuiop'],
  ['digits in a row', '1234567890'],
  ['one letter again and again', 'aaaaaaaaaaaaaaaa'],
  ['one word again and again', '公开年报公开年报公开年报'],
  ['the e-mail', EMAIL],
  ['the e-mail and a number', `${EMAIL}1`],
  ['the name of the e-mail and a number', 'zhang.wei2024'],
  ['longer than can be asked for', 'lantern river '.repeat(100)],
])('%s is refused', (_, password) => {
  expect(() => {
    requireGoodPassword(password, EMAIL);
  }).toThrow(expect.objectContaining({ code: 'weak_password' }));
});

test.each([
  ['words that have nothing to do with each other', 'lantern river cabbage'],
  ['random signs', '2kf9v0dkAAq1Zz'],
  ['Chinese words', '春天的风吹过黄河岸边第三棵树'],
  ['a long sentence', 'x7 is what the old clock said to the very last visitor'],
])('%s are good', (_, password) => {
  expect(() => {
    requireGoodPassword(password, EMAIL);
  }).not.toThrow();
});
