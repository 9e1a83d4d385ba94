import { expect, test } from 'vitest';
import type { SentFile } from './made-files';
import { sendFiles } from './send-files';

function* numbered(): Generator<SentFile, never> {
  for (let number = 1; ; number += 1)
    yield { name: `${number}.txt`, bytes: new Uint8Array(), publish: false };
}

test('what nobody answers is given up when it is to stop', async () => {
  let asked = 0;
  const send = (): Promise<boolean> => {
    asked += 1;
    return Promise.reject(new Error('nobody there'));
  };
  const sender = sendFiles({ send }, numbered());
  await expect.poll(() => asked).toBe(2);
  expect(await sender.stop()).toEqual([]);
});

test('the file that is being sent still comes to its answer', async () => {
  const answers: ((taken: boolean) => void)[] = [];
  const names: string[] = [];
  const send = ({ name }: SentFile): Promise<boolean> => {
    names.push(name);
    if (name === '1.txt') return Promise.resolve(names.length > 1);
    return new Promise((resolve) => answers.push(resolve));
  };
  const sender = sendFiles({ send }, numbered());
  await expect.poll(() => names).toEqual(['1.txt', '1.txt', '2.txt']);
  const stopped = sender.stop();
  for (const answer of answers) answer(true);
  expect((await stopped).map(({ name }) => name)).toEqual(['1.txt', '2.txt']);
});
