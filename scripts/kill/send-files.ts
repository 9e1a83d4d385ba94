import { setTimeout as pause } from 'node:timers/promises';
import type { SentFile } from './made-files';
import type { WebDoor } from './web-door';

const SEND_AGAIN_AFTER_MS = 150;

/**
 * Sends one file after the other, each until it is answered, as a browser that goes on with an upload does. `stop` lets
 * the one that is being sent come to its answer, and resolves to all that were taken; nothing is sent again after it.
 */
export function sendFiles(
  { send }: Pick<WebDoor, 'send'>,
  files: Iterator<SentFile, never>,
): { stop: () => Promise<readonly SentFile[]> } {
  const stopping = new AbortController();
  const sent: SentFile[] = [];
  const sendUntilTaken = async (file: SentFile): Promise<void> => {
    while (!stopping.signal.aborted) {
      if (await send(file, stopping.signal).catch(() => false)) {
        sent.push(file);
        return;
      }
      await pause(SEND_AGAIN_AFTER_MS);
    }
  };
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) await sendUntilTaken(files.next().value);
  };
  const running = run();
  return {
    stop: async () => {
      stopping.abort();
      await running;
      return sent;
    },
  };
}
