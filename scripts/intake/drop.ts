import type { Page } from '@playwright/test';
import { Trouble } from '../setup/trouble';

/** As if a person dragged these out of a file manager: the page gets files, and entries of folders. */
export async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  const box = await page.locator('.drop').boundingBox();
  if (box === null) throw new Trouble('There is nowhere to drop files.');
  const at = { x: box.x + box.width / 2, y: box.y + 10 };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}
