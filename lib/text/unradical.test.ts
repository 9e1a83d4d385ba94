import { expect, it } from 'vitest';
import { unradical } from './unradical';

it.each([
  ['⼈⺠政府', '人民政府'],
  ['⻓江⻛景', '长江风景'],
  ['洪泽区2023', '洪泽区2023'],
])('makes %s the characters of %s without moving any', (raw, mended) => {
  expect(unradical(raw)).toBe(mended);
  expect(unradical(raw)).toHaveLength(raw.length);
});
