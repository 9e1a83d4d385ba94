import { describe, expect, test } from 'vitest';
import { makeUser } from '../../fixtures/signed-in';
import { database } from '../../store/client';
import { recordAuditEvent } from '../../store/record-audit-event';
import { auditLog } from './audit-log';
import { exportAuditLog } from './export-audit-log';

const db = database();

async function fill(userId: string, count: number): Promise<void> {
  await db.auditEvent.createMany({
    data: Array.from({ length: count }, (_, index) => ({
      userId,
      action: 'published',
      subject: `report:${index}`,
      at: new Date(Date.UTC(2026, 0, 1, 0, 0, index)),
    })),
  });
}

test('the database itself lets no event be changed or deleted', async () => {
  const user = await makeUser('editor');
  await recordAuditEvent(db, { userId: user.id, action: 'published', subject: 'report:x' });
  const where = { userId: user.id };
  await expect(db.auditEvent.updateMany({ where, data: { action: 'withdrawn' } })).rejects.toThrow();
  await expect(db.auditEvent.deleteMany({ where })).rejects.toThrow();
  await expect(db.user.delete({ where: { id: user.id } })).rejects.toThrow();
  expect(await db.auditEvent.findMany({ where })).toEqual([expect.objectContaining({ action: 'published' })]);
});

describe('the page', () => {
  test('is read from the newest on, page by page, and misses and repeats nothing', async () => {
    const [administrator, editor] = [await makeUser('administrator'), await makeUser('editor')];
    await fill(editor.id, 120);
    const seen: string[] = [];
    for (let after: string | undefined; ;) {
      const { rows, next } = await auditLog(administrator, { person: editor.id, after });
      seen.push(...rows.map(({ subject }) => subject.key));
      if (next === null) break;
      after = next;
    }
    expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `report:${119 - index}`));
  });

  test.each([
    ['an action', { action: 'withdrawn' }, ['withdrawn']],
    ['a subject', { subject: 'report:b' }, ['published']],
    ['from a day on', { from: '2026-02-02' }, ['withdrawn']],
    ['up to a day', { to: '2026-02-01' }, ['published']],
  ])('by %s', async (_, filter, expected) => {
    const [administrator, editor] = [await makeUser('administrator'), await makeUser('editor')];
    const event = { userId: editor.id };
    await db.auditEvent.createMany({
      data: [
        { ...event, action: 'published', subject: 'report:b', at: new Date('2026-02-01T23:59:59+08:00') },
        { ...event, action: 'withdrawn', subject: 'report:a', at: new Date('2026-02-02T00:00:00+08:00') },
      ],
    });
    const { rows } = await auditLog(administrator, { person: editor.id, ...filter });
    expect(rows.map(({ action }) => action)).toEqual(expected);
  });

  test('names who and what', async () => {
    const [administrator, editor] = [await makeUser('administrator'), await makeUser('editor')];
    const subject = `user:${editor.id}`;
    await recordAuditEvent(db, {
      userId: administrator.id,
      action: 'role_changed',
      subject,
      details: { from: 'contributor', to: 'editor', nested: { no: 1 } },
    });
    const { rows } = await auditLog(administrator, { subject });
    expect(rows).toMatchObject([
      {
        by: administrator.email,
        subject: { name: editor.email, href: `/admin/users/${editor.id}` },
        details: { from: 'contributor', to: 'editor' },
      },
    ]);
  });

  test.each(['editor', 'contributor'] as const)('is closed to a %s', async (role) => {
    await expect(auditLog(await makeUser(role), {})).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(exportAuditLog(await makeUser(role), 'csv', {})).rejects.toMatchObject({
      code: 'not_allowed',
    });
  });
});

test('an export holds everything that fits, also beyond one batch, and is itself an event', async () => {
  const [administrator, editor] = [await makeUser('administrator'), await makeUser('editor')];
  await fill(editor.id, 2_345);
  const subjects: string[] = [];
  for await (const events of await exportAuditLog(administrator, 'jsonl', { person: editor.id })) {
    subjects.push(...events.map(({ subject }) => subject));
  }
  expect(subjects).toHaveLength(2_345);
  expect(new Set(subjects).size).toBe(2_345);
  const noted = await db.auditEvent.findMany({ where: { userId: administrator.id } });
  expect(noted).toEqual([
    expect.objectContaining({
      action: 'audit_exported',
      details: { format: 'jsonl', person: editor.id },
    }),
  ]);
});
