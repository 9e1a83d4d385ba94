import { z } from 'zod';
import { AppError } from '../../domain/app-error';
import { incomingBytes, MOST_FILE_BYTES } from '../../ingest/incoming-file';
import { queueFileIn } from '../../ingest/queue-file';
import { database } from '../../store/client';
import { createIntake } from '../../store/create-intake';
import { recordAuditEvent } from '../../store/record-audit-event';
import { transact } from '../../store/transact';
import type { CurrentUser } from '../current-user';
import { parseInput } from '../parse-input';
import { requirePermission } from '../permissions';

const Input = z.object({ text: z.string(), name: z.string().trim().max(200) });

/** Takes in pasted text as a file of its own; returns the id of the intake. */
export async function pasteText(user: CurrentUser | null, input: unknown): Promise<string> {
  requirePermission(user, 'upload');
  const { text, name } = parseInput(Input, input);
  if (text.trim() === '') throw new AppError('invalid_parameter', 'no text');
  const bytes = new TextEncoder().encode(text.replaceAll('\r\n', '\n'));
  if (bytes.length > MOST_FILE_BYTES) {
    const params = { megabytes: MOST_FILE_BYTES / 1024 / 1024 };
    throw new AppError('upload_too_large', 'pasted text', { params });
  }
  return transact(database(), async (tx) => {
    const intakeId = await createIntake(tx, { kind: 'text', userId: user.id });
    const options = { publish: false, isSample: false, userId: user.id, intakeId };
    await queueFileIn(tx, incomingBytes(fileNameOf(name, text), bytes), options);
    await recordAuditEvent(tx, { userId: user.id, action: 'text_pasted', subject: `intake:${intakeId}` });
    return intakeId;
  });
}

/** Without a name the first line is one: titles are at the top. */
function fileNameOf(name: string, text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const title = (name || first)
    .replaceAll(/[\p{Cc}/\\]/gu, ' ')
    .trim()
    .slice(0, 80);
  return /\.(txt|md)$/i.test(title) ? title : `${title}.txt`;
}
