import { expect, test, type Page } from '@playwright/test';
import { reportText } from '../lib/fixtures/report-text';
import { expectAccessible } from './expect-accessible';

const { E2E_EMAIL = '', E2E_PASSWORD = '', E2E_SCREENSHOTS } = process.env;
const REASON = '规章系转列市政府制定数';

async function shoot(page: Page, name: string): Promise<void> {
  if (E2E_SCREENSHOTS !== undefined)
    await page.screenshot({ path: `${E2E_SCREENSHOTS}/${name}.png`, fullPage: true });
}

async function narrow(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, `${name}-390`);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('what an editor says of a finding is what the public reads, until it is opened again', async ({
  page,
}) => {
  const notice = page.getByRole('main').getByRole('alert');
  await page.goto('/admin/upload');
  await page.getByLabel('邮箱').fill(E2E_EMAIL);
  await page.getByLabel('密码').fill(E2E_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  const text = reportText({ organization: '民权县人民政府', year: 2022 });
  const buffer = Buffer.from(text.replace('规章\t0\t0\t0', '规章\t3\t0\t3'));
  await page
    .getByLabel('选择文件或压缩包')
    .setInputFiles({ name: '民权.txt', mimeType: 'text/plain', buffer });
  const row = page.getByRole('row').filter({ hasText: '民权.txt' });
  await row.getByRole('link', { name: '核对' }).click();

  const doubt = page.locator('.doubt').filter({ hasText: 'rules_competence' });
  await doubt.getByText('处理此项').click();
  await doubt.getByLabel('已说明').check();
  await doubt.getByLabel('说明（向公众显示，不显示姓名）').fill(REASON);
  await expectAccessible(page);
  await shoot(page, 'decide');
  await doubt.getByRole('button', { name: '保存' }).click();
  await expect(notice).toHaveText('处理已保存。');
  await expect(doubt).toContainText('已说明');
  await expect(doubt).toContainText(E2E_EMAIL);
  await page.getByRole('button', { name: /^(带 \d+ 处未定)?发布/ }).click();
  await expect(notice).toContainText('已发布');
  const review = page.url();

  const address = '/reports/411421/minquan-xian-renmin-zhengfu/2022';
  await page.goto(address);
  const checks = page.locator('#checks');
  await expect(checks).toContainText('不成立 0');
  await expect(checks).toContainText('1 项已由编者说明');
  const finding = checks.getByRole('listitem').filter({ hasText: 'rules_competence' });
  await expect(finding).toContainText('已说明');
  await expect(finding).toContainText(REASON);
  expect(await page.content()).not.toContain(E2E_EMAIL);
  await shoot(page, 'public-explained');
  await narrow(page, 'public-explained');

  await page.goto('/admin/findings?state=explained&place=411421');
  await expect(page.getByText('共 1 项')).toBeVisible();
  await page.getByRole('checkbox', { name: /民权县人民政府 2022 年，rules_competence/ }).check();
  await page.getByLabel('未处理', { exact: false }).last().check();
  await page.getByLabel('说明（向公众显示，不显示姓名）').fill('须向机关核实');
  await expectAccessible(page);
  await shoot(page, 'list');
  await narrow(page, 'list');
  await page.getByRole('button', { name: '一并处理所选各项' }).click();
  await expect(notice).toHaveText('已处理 1 项。');
  await page.goto(address);
  await expect(checks).toContainText('不成立 1');
  await expect(checks).not.toContainText(REASON);

  await page.goto(review);
  await page.getByText('撤回…').click();
  await page.getByLabel('撤回的原因').fill('试录完毕');
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(notice).toContainText('已撤回');
});
