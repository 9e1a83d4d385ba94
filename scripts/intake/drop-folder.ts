import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { Trouble } from '../setup/trouble';
import { drop } from './drop';

export interface Account {
  readonly email: string;
  readonly password: string;
}

export interface Drop {
  readonly site: string;
  readonly account: Account;
  readonly folder: string;
  readonly browser: string;
  /** Hears of what the page says of its progress, whenever that changes. */
  readonly onProgress: (words: string) => void;
}

export interface Dropped {
  readonly intakeId: string;
  /** What the page says of each file in the end: the words of its row. */
  readonly rows: readonly string[];
  /** How many different words of progress were seen. */
  readonly seen: number;
  /** The longest time, in milliseconds, in which the page did not answer. */
  readonly longestStall: number;
}

const OVER_WITHIN_MS = 30 * 60_000;
const LOOK_EVERY_MS = 250;

/** Drops a folder on the upload page in a real browser, and follows the page until it says that everything is done. */
export async function dropFolder({ site, account, folder, browser, onProgress }: Drop): Promise<Dropped> {
  const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
  try {
    const page = await chrome.newPage({ locale: 'zh-CN', baseURL: site });
    page.setDefaultTimeout(120_000);
    await signIn(page, account);
    await page.goto('/admin/upload');
    await page.getByText('把文件、文件夹或 zip 拖到这里').waitFor();
    await drop(page, folder);
    return await follow(page, onProgress);
  } finally {
    await chrome.close();
  }
}

async function signIn(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { level: 1, name: '审校台', exact: true }).waitFor();
}

async function follow(page: Page, onProgress: (words: string) => void): Promise<Dropped> {
  const deadline = Date.now() + OVER_WITHIN_MS;
  const seen = new Set<string>();
  let longestStall = 0;
  for (;;) {
    const asked = performance.now();
    const words = await page.evaluate(
      () => document.querySelector('.bar.whole + p')?.textContent.trim() ?? '',
    );
    longestStall = Math.max(longestStall, performance.now() - asked);
    if (words !== '' && !seen.has(words)) onProgress(words);
    seen.add(words);
    if (words.includes('全部处理完毕')) break;
    if (Date.now() > deadline) throw new Trouble(`It does not come to an end: ${words}`);
    await pause(LOOK_EVERY_MS);
  }
  const more = page.getByRole('button', { name: /再显示/ });
  while ((await more.count()) > 0) await more.click();
  const rows = await page
    .locator('.intake tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].map((cell) => cell.textContent).join(' | ')),
    );
  const intakeId = new URL(page.url()).searchParams.get('intake') ?? '';
  return { intakeId, rows, seen: seen.size, longestStall };
}
