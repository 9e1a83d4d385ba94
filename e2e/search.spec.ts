import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

const PHONE = { width: 390, height: 844 };

function address(q: string, rest = ''): string {
  return `/search?q=${encodeURIComponent(q)}${rest}`;
}

/** The number the page gives, such as 2 for “2 份报告”. */
async function total(page: Page): Promise<number> {
  return Number.parseInt(await page.getByRole('heading', { level: 2 }).innerText(), 10);
}

test.describe('searching', () => {
  test('finds the reports that have all the words, marks them and can drop one', async ({ page }) => {
    await page.goto('/search');
    await page.getByRole('combobox', { name: '搜索报告全文' }).fill('依申请公开 洛阳');
    await page.getByRole('combobox', { name: '搜索报告全文' }).press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 份报告');
    await expect(page.getByRole('heading', { level: 3, name: '洛宁县人民政府 2020' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: '涧西区人民政府办公室 2020' })).toBeVisible();
    await expect(page.locator('mark').filter({ hasText: '依申请公开' }).first()).toBeVisible();
    await page.getByRole('link', { name: '去掉 词语 洛阳' }).click();
    await expect(page).toHaveURL(address('依申请公开'));
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveText('2 份报告');
    expect(await total(page)).toBeGreaterThan(2);
  });

  test('takes a phrase in quotation marks as it stands', async ({ page }) => {
    await page.goto(address('"公开申请数量"'));
    const phrase = await total(page);
    await page.goto(address('"申请数量公开"'));
    await expect(page.getByText('没有一份报告里有这些字')).toBeVisible();
    expect(phrase).toBeGreaterThan(0);
  });

  test('finds the same in traditional script, full width and with stray spaces', async ({ page }) => {
    await page.goto(address('行政复议'));
    const plain = await total(page);
    for (const other of ['行政復議', '"行 政　复议"']) {
      await page.goto(address(other));
      expect(await total(page)).toBe(plain);
    }
    await page.goto(address('２０２０年'));
    expect(await total(page)).toBeGreaterThan(0);
  });

  test('finds a single character', async ({ page }) => {
    await page.goto(address('洛'));
    expect(await total(page)).toBeGreaterThanOrEqual(2);
    await expect(page.locator('mark').first()).toHaveText('洛');
  });

  test('opens the report at the place of the hit', async ({ page }) => {
    await page.goto(address('"依申请公开" 洛宁县'));
    const hit = page.getByRole('listitem').filter({ hasText: '洛宁县人民政府 2020' });
    await hit
      .getByRole('link', { name: /第 \d+ 行/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/reports\/410328\/[^/]+\/2020\?at=\d+-\d+&q=/);
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /依申请公开|洛宁县/ })
        .first(),
    ).toBeVisible();
  });
});

test.describe('the query language', () => {
  test('combines words, places, years and figures, and takes each off again', async ({ page }) => {
    await page.goto(address('公开 (洛宁县 OR 涧西区) -火星 year:2019-2021 requests.received > 0 in:河南'));
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 份报告');
    const chips = page.getByRole('list', { name: '查询条件' });
    await expect(chips.getByText('洛宁县 OR 涧西区')).toBeVisible();
    await expect(chips.getByText('新收申请 > 0')).toBeVisible();
    await page.getByRole('link', { name: '去掉 任一 洛宁县 OR 涧西区' }).click();
    await expect(page).toHaveURL(
      address('公开 -火星 year:2019-2021 requests.received > 0 in:河南').replaceAll('%20', '+'),
    );
    expect(await total(page)).toBeGreaterThan(2);
  });

  test('lists all reports with a figure, and excludes', async ({ page }) => {
    await page.goto(address('denied > 0'));
    const denied = await total(page);
    await page.goto(address('denied > 0 -in:江苏省'));
    expect(await total(page)).toBeLessThan(denied);
    await expect(page.locator('mark')).toHaveCount(0);
  });

  test('marks what it does not understand and says what to do', async ({ page }) => {
    await page.goto(address('公开 in:孟洲市'));
    await expect(page.getByRole('alert').locator('mark')).toContainText('in:孟洲市');
    await expect(page.getByRole('alert').filter({ hasText: '孟州市' })).toBeVisible();
    await expectAccessible(page);
  });

  test('is explained behind the question mark, with examples to try', async ({ page }) => {
    await page.goto('/search');
    await expect(page.getByText('减号：不含这个词')).toBeHidden();
    await page.locator('h1').click();
    await expect(async () => {
      await page.keyboard.press('?');
      await expect(page.getByText('减号：不含这个词')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expectAccessible(page);
    await page.getByRole('link', { name: '信息公开 in:河南省' }).click();
    await expect(page.getByRole('link', { name: '去掉 地区 河南省' })).toBeVisible();
  });
});

test.describe('going through results', () => {
  test('works from the keyboard', async ({ page }) => {
    await page.goto(address('依申请公开'));
    const titles = page.getByRole('heading', { level: 3 }).getByRole('link');
    await expect(async () => {
      await page.keyboard.press('k');
      await expect(titles.first()).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expect(titles.nth(2)).toBeFocused();
    await page.keyboard.press('/');
    await expect(page.locator('#search-q')).toBeFocused();
    await page.keyboard.press('j');
    await expect(page.locator('#search-q')).toHaveValue(/j/);
  });

  test('can go by year', async ({ page }) => {
    await page.goto(address('year:2000-2030'));
    await page.getByRole('link', { name: '年份新的在前' }).click();
    await expect(page).toHaveURL(/&sort=newest$/);
    const titles = await page.getByRole('heading', { level: 3 }).allInnerTexts();
    const years = titles.flatMap((title) => /\b20\d\d\b/.exec(title)?.[0] ?? []);
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual([...years].sort().reverse());
  });
});

test.describe('filters', () => {
  test('narrow the search one by one, in the address, and can be taken off', async ({ page }) => {
    await page.goto(address('政府信息公开'));
    const all = await total(page);
    const filters = page.getByRole('complementary', { name: '筛选' });
    const year = filters.getByRole('link', { name: /^2020/ });
    const count = Number.parseInt((await year.innerText()).replace(/^2020\s*/, ''), 10);
    await year.click();
    await expect(page).toHaveURL(/&year=2020$/);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${count} 份报告`);
    expect(count).toBeLessThan(all);
    await filters.getByRole('link', { name: /^河南省/ }).click();
    await expect(page).toHaveURL(/division=410000&year=2020$/);
    await expect(filters.getByRole('link', { name: /^孟州市|^焦作市/ }).first()).toBeVisible();
    await page.getByRole('link', { name: '去掉 年份 2020' }).click();
    await expect(page).toHaveURL(/division=410000$/);
    await filters.getByRole('link', { name: /^河南省/ }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(`${all} 份报告`);
  });

  test('stay when other words are asked', async ({ page }) => {
    await page.goto(address('行政复议', '&year=2020'));
    await page.getByRole('combobox', { name: '搜索报告全文' }).fill('行政诉讼');
    await page.getByRole('button', { name: '搜索' }).last().click();
    await expect(page).toHaveURL(/year=2020/);
    await expect(page.getByRole('link', { name: '去掉 年份 2020' })).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('work all the same', async ({ page }) => {
      await page.goto(address('政府信息公开'));
      await page.getByRole('complementary', { name: '筛选' }).getByRole('link', { name: /^2020/ }).click();
      await expect(page).toHaveURL(/&year=2020$/);
      expect(await total(page)).toBeGreaterThan(0);
    });
  });

  test('are folded away on a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto(address('政府信息公开'));
    const year = page.getByRole('complementary', { name: '筛选' }).getByRole('link', { name: /^2020/ });
    await expect(year).toBeHidden();
    await page.getByText('筛选（已选 0 项）').click();
    await year.click();
    await expect(page.getByText('筛选（已选 1 项）')).toBeVisible();
  });
});

test.describe('nothing found', () => {
  test('says what was searched and offers what would be found', async ({ page }) => {
    await page.goto(address('行政复议火星分部', '&year=2020'));
    await expect(page.getByText('筛选范围内没有一份报告里有这些字')).toBeVisible();
    await expect(page.getByText(/范围内已入库的 \d+ 份报告都逐字查过/)).toBeVisible();
    await page.getByRole('link', { name: '"行政复议"' }).click();
    expect(await total(page)).toBeGreaterThan(0);
  });

  test('offers to drop the filters', async ({ page }) => {
    await page.goto(address('洛宁县', '&year=2023'));
    await page.getByRole('link', { name: /去掉所有筛选：\d+ 份报告相符/ }).click();
    await expect(page.getByRole('heading', { level: 3, name: '洛宁县人民政府 2020' })).toBeVisible();
  });

  test('explains a query that is too long and an address that is not understood', async ({ page }) => {
    await page.goto(address('政'.repeat(301)));
    await expect(page.getByRole('alert').filter({ hasText: '最多 300 个字' })).toBeVisible();
    await page.goto(address('政府', '&year=twenty'));
    await expect(page.getByRole('alert').filter({ hasText: 'year' })).toBeVisible();
  });
});

test.describe('the search page', () => {
  for (const path of ['/search', address('依申请公开'), address('火星'), `/en${address('依申请公开')}`]) {
    test(`can be used by everyone, wide and narrow: ${decodeURIComponent(path)}`, async ({ page }) => {
      await page.goto(path);
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      await expectAccessible(page);
    });
  }

  test('speaks English', async ({ page }) => {
    await page.goto(`/en${address('依申请公开 洛阳')}`);
    await expect(page.getByRole('heading', { level: 2 })).toHaveText('2 reports');
    await expect(page.getByRole('complementary', { name: 'Filters' })).toBeVisible();
  });
});

test.describe('the API', () => {
  test('gives what the page shows, with exact offsets', async ({ request }) => {
    const response = await request.get(`/api/v1/search?q=${encodeURIComponent('依申请公开 洛阳')}&year=2020`);
    const body = (await response.json()) as {
      total: number;
      totalIsExact: boolean;
      hits: { passages: { text: string; highlights: [number, number][] }[] }[];
    };
    expect(body).toMatchObject({ total: 2, totalIsExact: true });
    const marked = body.hits.flatMap(({ passages }) =>
      passages.flatMap(({ text, highlights }) =>
        highlights.map(([start, end]) => text.slice(start, end).replace(/\s/g, '')),
      ),
    );
    expect(new Set(marked)).toEqual(new Set(['依申请公开', '洛阳']));
  });

  test('refuses what it does not understand with a problem document', async ({ request }) => {
    for (const query of ['', '?q=x+OR', '?q=x&year=then', `?q=${'x'.repeat(301)}`, '?q=x&colour=red']) {
      const response = await request.get(`/api/v1/search${query}`);
      expect(response.status()).toBe(400);
      expect(response.headers()['content-type']).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 400, code: 'invalid_parameter' });
    }
  });
});
