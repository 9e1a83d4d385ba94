import { beforeEach, expect, test, vi } from 'vitest';
import { noteRefusal } from './note-refusal';
import { may, PERMISSIONS, requirePermission, seesFilesOf, type Action } from './permissions';

vi.mock('./note-refusal');
beforeEach(() => {
  vi.mocked(noteRefusal).mockClear();
});

const user = (role: 'contributor' | 'editor' | 'administrator') => ({
  id: 'x',
  email: 'x@example.org',
  role,
});

const TABLE: [Action, boolean, boolean, boolean][] = [
  ['own_account', true, true, true],
  ['see_desk', true, true, true],
  ['see_all_files', false, true, true],
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
  ['decide_finding', false, true, true],
  ['remove_samples', false, false, true],
  ['manage_users', false, false, true],
  ['see_audit_log', false, false, true],
];

test.each(TABLE)('%s', (action, contributor, editor, administrator) => {
  expect(may(user('contributor'), action)).toBe(contributor);
  expect(may(user('editor'), action)).toBe(editor);
  expect(may(user('administrator'), action)).toBe(administrator);
});

test('every action is in the table above', () => {
  expect(TABLE.map(([action]) => action).sort()).toEqual(Object.keys(PERMISSIONS).sort());
});

test('nobody is asked to sign in, the wrong role is turned away, which is noted', () => {
  expect(() => requirePermission(null, 'upload')).toThrow(expect.objectContaining({ code: 'not_signed_in' }));
  expect(noteRefusal).not.toHaveBeenCalled();
  expect(() => requirePermission(user('contributor'), 'publish')).toThrow(
    expect.objectContaining({ code: 'not_allowed' }),
  );
  expect(noteRefusal).toHaveBeenCalledExactlyOnceWith('x', 'publish');
});

test('who has to set up a second factor first may do nothing but that', () => {
  const lacking = { ...user('administrator'), lacksSecondFactor: true } as const;
  expect(() => requirePermission(lacking, 'manage_users')).toThrow(
    expect.objectContaining({ code: 'second_factor_required' }),
  );
  expect(() => requirePermission(lacking, 'own_account')).not.toThrow();
});

test('contributors see their own files alone', () => {
  expect(seesFilesOf(user('contributor'))).toBe('x');
  expect(seesFilesOf(user('editor'))).toBeNull();
  expect(seesFilesOf(user('administrator'))).toBeNull();
});
