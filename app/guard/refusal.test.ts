import { describe, expect, test, vi } from 'vitest';
import { AppError } from '@/lib/domain/app-error';
import en from '@/messages/en/safety.json';
import zh from '@/messages/zh/safety.json';
import { refusal } from './refusal';

vi.stubEnv('DATABASE_URL', 'postgresql://127.0.0.1:1/none');
const ERROR = new AppError('too_many_requests', 'too many');
const page = (address: string): Request =>
  new Request(new URL(address, 'https://archive.example'), { headers: { accept: 'text/html,*/*' } });

describe('a refusal', () => {
  test.each([
    ['/search', 'zh-CN', zh.too_many_requests],
    ['/en/search', 'en', en.too_many_requests],
    ['/api/search/terms?locale=en', 'en', en.too_many_requests],
    ['/api/search/terms?locale=zh', 'zh-CN', zh.too_many_requests],
  ])('of %s is in %s', async (address, tag, sentence) => {
    const text = await refusal(page(address), ERROR).text();
    expect(text).toContain(`<html lang="${tag}">`);
    expect(text).toContain(sentence);
  });

  test('because others are served blames nobody for it', async () => {
    const refused = refusal(page('/api/search/terms?locale=en'), ERROR, {
      headers: { 'retry-after': '30' },
      sentence: 'busy',
    });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
    const text = await refused.text();
    expect(text).toContain(en.busy);
    expect(text).not.toContain(en.too_many_requests);
  });

  test('is a problem document to a program', async () => {
    const refused = refusal(new Request('https://archive.example/search'), ERROR);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({ code: 'too_many_requests', status: 429 });
  });
});

/** The build compiles sentences with placeholders to something else; these are shown as they stand. */
test.each(Object.entries({ zh, en }))(
  'no sentence of safety in %s has a placeholder or markup',
  (_, words) => {
    const { broken, ...others } = words;
    for (const text of [...Object.values(others), ...Object.values(broken)])
      expect(text).not.toMatch(/[{}<>&]/);
  },
);
