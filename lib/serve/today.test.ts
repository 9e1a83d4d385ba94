import { expect, it } from 'vitest';
import { today } from './today';

it.each([
  ['2026-11-20T15:59:59Z', '2026-11-20'],
  ['2026-11-20T16:00:00Z', '2026-11-21'],
])('at %s it is %s in China', (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});
