import type { EnqueuedTaskPromise, Task } from 'meilisearch';

const PATIENCE_MS = 10 * 60_000;

/** Waits for the end of the task, whichever it is. */
export const endOfTask = (enqueued: EnqueuedTaskPromise): Promise<Task> =>
  enqueued.waitTask({ timeout: PATIENCE_MS, interval: 50 });

/** Waits for the task. Throws when it failed: the client resolves failed tasks too. */
export async function finishTask(enqueued: EnqueuedTaskPromise): Promise<Task> {
  const task = await endOfTask(enqueued);
  if (task.status !== 'succeeded') {
    throw new Error(`Meilisearch ${task.type} ${task.status}: ${task.error?.message ?? ''}`, {
      cause: task.error,
    });
  }
  return task;
}
