import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { auditCsv, auditLines } from './audit-files';

const EVENT = {
  id: '0190-1',
  at: new Date('2026-03-01T02:03:04.005Z'),
  user: { id: 'u1', email: '=cmd|x@example.org' },
  action: 'withdrawn',
  subject: 'report:1',
  details: { reason: '有误，"重复"\n了' },
};

async function* batches() {
  yield await Promise.resolve([EVENT]);
  yield [];
  yield [{ ...EVENT, id: '0190-2', user: null, details: {} }];
}

test('CSV keeps quotes and line ends and runs no formula', async () => {
  const text = await new Response(auditCsv(batches())).text();
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
  expect(rows).toEqual([
    {
      id: '0190-1',
      at: '2026-03-01T02:03:04.005Z',
      person: "'=cmd|x@example.org",
      person_id: 'u1',
      action: 'withdrawn',
      subject: 'report:1',
      details: JSON.stringify(EVENT.details),
    },
    expect.objectContaining({ id: '0190-2', person: '', details: '{}' }),
  ]);
});

test('JSON Lines has an event on each line', async () => {
  const text = await new Response(auditLines(batches())).text();
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ person: '=cmd|x@example.org', details: EVENT.details });
  expect(lines[1]).toMatchObject({ person: null });
});
