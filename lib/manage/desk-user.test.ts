import { expect, test } from 'vitest';
import { deskUser } from './desk-user';

test.each([
  ['contributor', []],
  ['editor', ['findings']],
  ['administrator', ['findings', 'users', 'audit']],
] as const)('%s has %j beside what everybody has', (role, expected) => {
  const { sees } = deskUser({ id: 'u', email: 'a@example.org', role });
  expect(Object.entries(sees).flatMap(([part, isThere]) => (isThere ? [part] : []))).toEqual(expected);
});
