import { expect, test } from 'vitest';
import { organizationSlug } from './organization-slug';

test.each([
  ['孟州市人民政府', 'mengzhoushi-renminzhengfu'],
  ['涧西区人民政府办公室', 'jianxiqu-renminzhengfu-bangongshi'],
  ['轵城镇人民政府', 'zhichengzhen-renminzhengfu'],
  ['金华市市场监管局（知识产权局）', 'jinhuashi-shichangjianguanju-zhishichanquanju'],
])('%s', (name, slug) => {
  expect(organizationSlug(name)).toBe(slug);
});
