import { expect, test, type Browser, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expectAccessible } from './expect-accessible';

const { E2E_FIRST_LINK = '' } = process.env;
const ADMINISTRATOR = { email: 'chief@example.org', password: 'lantern river cabbage' };
const EDITOR = { email: 'editor@example.org', password: 'copper window thistle' };

// One story: each test begins where the one before ended.
test.describe.configure({ mode: 'serial' });

function notice(page: Page) {
  return page.getByRole('main').getByRole('alert');
}

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

async function signIn(page: Page, { email, password }: typeof EDITOR): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** On a phone and on a desk. */
async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 720 });
}

async function openPage(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  return (await browser.newContext({ ...options, baseURL: test.info().project.use.baseURL ?? '' })).newPage();
}

function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
}

let administrator: Page;
let editor: Page;
let invitation = '';
let secret = '';
let recoveryCodes: string[] = [];

test.afterAll(async () => {
  await administrator.context().close();
  await editor.context().close();
});

test('the link of the terminal makes the first administrator, once', async ({ browser }) => {
  administrator = await openPage(browser);
  const answer = await administrator.goto(E2E_FIRST_LINK);
  expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'strict-origin' });
  await expect(heading(administrator, '建立账户')).toBeVisible();
  await expectFits(administrator);
  await administrator.getByLabel('邮箱').fill(ADMINISTRATOR.email);
  await administrator.getByLabel('密码').fill('password123');
  await administrator.getByRole('button', { name: '建立账户并登录' }).click();
  await expect(notice(administrator)).toContainText('这个密码不能用');
  await administrator.getByLabel('邮箱').fill(ADMINISTRATOR.email);
  await administrator.getByLabel('密码').fill(ADMINISTRATOR.password);
  await administrator.getByRole('button', { name: '建立账户并登录' }).click();
  await expect(notice(administrator)).toHaveText('账户已建立，您已登录。');
  await administrator.goto(E2E_FIRST_LINK);
  await expect(heading(administrator, '链接已失效')).toBeVisible();
  await expectAccessible(administrator);
});

test('the administrator invites an editor by a link that is shown once', async () => {
  await administrator.goto('/admin/users');
  await administrator.getByLabel('邮箱').fill(EDITOR.email);
  await administrator.getByLabel('角色').selectOption('editor');
  await administrator.getByRole('button', { name: '生成邀请链接' }).click();
  invitation = await administrator.getByLabel(/^链接/).inputValue();
  expect(invitation).toContain('/admin/invitation/');
  await expect(administrator.getByRole('row').filter({ hasText: '建立账户（审校员）' })).toContainText(
    EDITOR.email,
  );
  await expectFits(administrator);
  await administrator.reload();
  await expect(administrator.getByLabel(/^链接/)).toHaveCount(0);
});

test('the editor makes the account without script and is signed in', async ({ browser }) => {
  editor = await openPage(browser, { javaScriptEnabled: false });
  await editor.goto(invitation);
  await editor.getByLabel('密码').fill(EDITOR.password);
  await editor.getByRole('button', { name: '建立账户并登录' }).click();
  await expect(notice(editor)).toHaveText('账户已建立，您已登录。');
  await expect(editor.getByRole('link', { name: '用户' })).toHaveCount(0);
  for (const path of ['/admin/users', '/admin/audit']) {
    await editor.goto(path);
    await expect(notice(editor)).toContainText('您的账户');
  }
});

test('the editor sets up a second factor without script and gets recovery codes', async () => {
  await editor.goto('/admin/account');
  await editor.getByRole('link', { name: '开启两步验证' }).click();
  await editor.getByLabel('现用密码').fill('not it');
  await editor.getByRole('button', { name: '开始' }).click();
  await expect(notice(editor)).toHaveText('现用密码不对。');
  await editor.getByLabel('现用密码').fill(EDITOR.password);
  await editor.getByRole('button', { name: '开始' }).click();
  await expect(editor.getByRole('img', { name: /二维码/ })).toBeVisible();
  secret = (await editor.getByTestId('totp-secret').innerText()).replaceAll(' ', '');
  await editor.getByLabel('6 位数字', { exact: true }).fill('000000');
  await editor.getByRole('button', { name: '开启' }).click();
  await expect(notice(editor)).toContainText('验证码不对');
  await editor.getByLabel('6 位数字', { exact: true }).fill(codeOf(secret, -1));
  await editor.getByRole('button', { name: '开启' }).click();
  await expect(editor.getByTestId('recovery-codes').getByRole('listitem')).toHaveCount(10);
  recoveryCodes = await editor.getByTestId('recovery-codes').getByRole('listitem').allInnerTexts();
  await editor.getByRole('link', { name: '已收好，继续' }).click();
  await expect(editor.getByText('恢复码还剩 10 个')).toBeVisible();
});

test('signing out everywhere ends every browser, and the way back takes a code', async ({ browser }) => {
  const other = await openPage(browser);
  await signIn(other, EDITOR);
  await expect(heading(other, '两步验证')).toBeVisible();
  await expectFits(other);
  await other.getByLabel('验证码').fill('123');
  await other.getByRole('button', { name: '登录' }).click();
  await expect(notice(other)).toContainText('验证码不对');
  await other.getByLabel('验证码').fill(recoveryCodes[0] ?? '');
  await other.getByRole('button', { name: '登录' }).click();
  await expect(heading(other, '审校台')).toBeVisible();
  await other.goto('/admin/account');
  await expect(other.getByRole('row')).toHaveCount(3);
  await expectFits(other);
  await other.goto('/admin/account/second-factor');
  await expectFits(other);
  await other.goto('/admin/account');
  await other.getByRole('button', { name: '在所有地方退出登录' }).click();
  await expect(heading(other, '登录审校台')).toBeVisible();
  await editor.goto('/admin/account');
  await expect(heading(editor, '登录审校台')).toBeVisible();
  await other.context().close();

  await signIn(editor, EDITOR);
  await editor.getByLabel('验证码').fill(codeOf(secret, 1));
  await editor.getByRole('button', { name: '登录' }).click();
  await expect(heading(editor, '审校台')).toBeVisible();
});

test('set-up, wrong code and codes with script too, and axe finds nothing there', async () => {
  const page = administrator;
  await page.goto('/en/admin/account/second-factor');
  await page.getByLabel('Present password').fill(ADMINISTRATOR.password);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByTestId('totp-secret')).toBeVisible();
  await expectFits(page);
  const own = (await page.getByTestId('totp-secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('6 digits', { exact: true }).fill('000000');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(notice(page)).toContainText('The code is wrong');
  await page.getByLabel('6 digits', { exact: true }).fill(codeOf(own));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.getByTestId('recovery-codes').getByRole('listitem')).toHaveCount(10);
  await expectFits(page);
  const [code = ''] = await page.getByTestId('recovery-codes').getByRole('listitem').allInnerTexts();
  await page.getByRole('link', { name: 'They are kept; go on' }).click();
  const off = page.locator('form').filter({ has: page.getByRole('button', { name: 'Turn off' }) });
  await off.getByLabel('Present password').fill(ADMINISTRATOR.password);
  await off.getByLabel('Code').fill(code);
  await off.getByRole('button', { name: 'Turn off' }).click();
  await expect(notice(page)).toHaveText('The second factor is off.');
});

test('a disabled account is out at once, and enabled again it can come back', async () => {
  await administrator.goto('/admin/users');
  await administrator.getByRole('link', { name: EDITOR.email }).click();
  await expect(heading(administrator, EDITOR.email)).toBeVisible();
  await expectFits(administrator);
  await administrator.getByRole('button', { name: '停用账户' }).click();
  await expect(notice(administrator)).toContainText('账户已停用');
  await editor.goto('/admin');
  await expect(heading(editor, '登录审校台')).toBeVisible();
  await signIn(editor, EDITOR);
  await expect(notice(editor)).toHaveText('邮箱或密码不对。');
  await administrator.getByRole('button', { name: '恢复账户' }).click();
  await expect(notice(administrator)).toContainText('账户已恢复使用');
});

test('a lost phone and a forgotten password are mended by the administrator', async () => {
  await administrator.getByRole('button', { name: '解除两步验证' }).click();
  await expect(notice(administrator)).toContainText('两步验证已解除');
  await administrator.getByRole('button', { name: '生成新密码链接' }).click();
  const link = await administrator.getByLabel(/^链接/).inputValue();
  await editor.goto(link);
  await expect(heading(editor, '设定新密码')).toBeVisible();
  await editor.getByLabel('新密码').fill('marble orchard whistle');
  await editor.getByRole('button', { name: '设定密码并登录' }).click();
  await expect(notice(editor)).toHaveText('新密码已生效。');
});

test('the audit log tells it all, and is taken out as a file, which it tells too', async () => {
  const page = administrator;
  await page.goto('/admin/audit');
  const log = page.getByRole('table');
  for (const sentence of [
    `凭链接为 ${EDITOR.email} 设定了新密码。`,
    `解除了 ${EDITOR.email} 的两步验证。`,
    `停用了 ${EDITOR.email}。`,
    `邀请 ${EDITOR.email} 加入，角色为“审校员”。`,
    `凭链接建立了 ${ADMINISTRATOR.email}，角色为“管理员”。`,
    '试图做角色所不允许的事（manage_users），被拒绝。',
    '启动时还没有管理员',
  ]) {
    await expect(log).toContainText(sentence);
  }
  await expectFits(page);
  await page.getByLabel('做了什么').selectOption('user_disabled');
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(page).toHaveURL(/action=user_disabled/);
  await expect(log.getByRole('row')).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^audit-.*\.csv$/);
  await page.goto('/en/admin/audit');
  await expect(log.getByRole('row').nth(1)).toContainText('Exported the audit log (csv).');

  const foreign = await page.request.post('/api/admin/audit', {
    headers: { Origin: 'https://elsewhere.example' },
    form: { format: 'csv' },
  });
  expect(foreign.status()).toBe(403);
});
