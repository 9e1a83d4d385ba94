import { expect, test } from 'vitest';
import { may, PERMISSIONS, requirePermission, type Action } from './permissions';

const user = (role: 'contributor' | 'editor' | 'administrator') => ({
  id: 'x',
  email: 'x@example.org',
  role,
});

test.each<[Action, boolean, boolean, boolean]>([
  ['see_desk', true, true, true],
  ['upload', true, true, true],
  ['assign_identity', false, true, true],
  ['dismiss_file', false, true, true],
  ['correct', false, true, true],
  ['publish', false, true, true],
  ['send_back', false, true, true],
  ['reject', false, true, true],
  ['reopen', false, true, true],
  ['discard_draft', false, true, true],
  ['withdraw', false, true, true],
  ['remove_samples', false, false, true],
])('%s', (action, contributor, editor, administrator) => {
  expect(may(user('contributor'), action)).toBe(contributor);
  expect(may(user('editor'), action)).toBe(editor);
  expect(may(user('administrator'), action)).toBe(administrator);
});

test('every action is in the table above', () => {
  expect(Object.keys(PERMISSIONS)).toHaveLength(12);
});

test('nobody is asked to sign in, the wrong role is turned away', () => {
  expect(() => requirePermission(null, 'upload')).toThrow(expect.objectContaining({ code: 'not_signed_in' }));
  expect(() => requirePermission(user('contributor'), 'publish')).toThrow(
    expect.objectContaining({ code: 'not_allowed' }),
  );
});
