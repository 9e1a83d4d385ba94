import { expect, test } from 'vitest';
import { z } from 'zod';
import { alignSections } from '../align-sentences';
import { splitSentences, type Sentence } from '../split-sentences';
import heldOut from './held-out.json';
import labels from './labels.json';

// Section pairs written for this test in the manner of such reports, with the sentences that say the same thing paired by
// hand. labels.json was at hand while the alignment was made; held-out.json was looked at only to measure it.

/** A sentence's place in its section, or those of several that say together what the other side says. */
const Side = z.union([z.number(), z.array(z.number()).min(2)]);
const Case = z.object({
  name: z.string(),
  left: z.array(z.string()),
  right: z.array(z.string()),
  pairs: z.array(z.tuple([Side, Side])),
});
type Case = z.output<typeof Case>;

const RIGHT_AT_LEAST = 0.97;

function sentences(texts: readonly string[]): Sentence[] {
  return texts.map((text, index) => ({
    text,
    role: 'own',
    line: index + 1,
    start: index * 1000,
    end: index * 1000 + 1,
  }));
}

function indexes(side: number | readonly number[]): readonly number[] {
  return typeof side === 'number' ? [side] : side;
}

/** For each sentence of both sides the sentences it is paired with: `L0` to `R1,R2`, or nothing. */
function partners(pairs: Case['pairs'], { left, right }: Case): Map<string, string> {
  const found = new Map<string, string>();
  left.forEach((_, index) => found.set(`L${index}`, ''));
  right.forEach((_, index) => found.set(`R${index}`, ''));
  for (const [lefts, rights] of pairs) {
    for (const index of indexes(lefts))
      found.set(
        `L${index}`,
        indexes(rights)
          .map((at) => `R${at}`)
          .join(),
      );
    for (const index of indexes(rights))
      found.set(
        `R${index}`,
        indexes(lefts)
          .map((at) => `L${at}`)
          .join(),
      );
  }
  return found;
}

function foundPairs({ left, right }: Case): Case['pairs'] {
  const columns = [sentences(left), sentences(right)];
  const rows = alignSections([{ kind: 'overview', columns }]).flatMap((section) => section.rows);
  return rows.flatMap(({ cells }) => {
    const [lefts = [], rights = []] = cells.map((cell) =>
      cell === null ? [] : cell.sentences.map(({ start }) => start / 1000),
    );
    return lefts.length === 0 || rights.length === 0 ? [] : [[lefts, rights] satisfies [number[], number[]]];
  });
}

/** How many sentences have exactly their partners, of how many, and which have not. */
function measure(cases: readonly Case[]): { right: number; total: number; wrong: string[] } {
  const wrong: string[] = [];
  let total = 0;
  for (const each of cases) {
    const truth = partners(each.pairs, each);
    const found = partners(foundPairs(each), each);
    for (const [sentence, expected] of truth) {
      total += 1;
      const got = found.get(sentence);
      if (got !== expected)
        wrong.push(`${each.name}: ${sentence} is paired with ${got || 'none'}, not ${expected || 'none'}`);
    }
  }
  return { right: total - wrong.length, total, wrong };
}

test.each([
  ['labels.json', Case.array().parse(labels)],
  ['held-out.json', Case.array().parse(heldOut)],
])('of the sentences of %s at least 97 of 100 have exactly their partners', (_, cases) => {
  const { right, total, wrong } = measure(cases);
  expect(right / total, `${right} of ${total}\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(RIGHT_AT_LEAST);
});

test('each written sentence is one sentence', () => {
  const written = [...Case.array().parse(labels), ...Case.array().parse(heldOut)].flatMap((each) => [
    ...each.left,
    ...each.right,
  ]);
  const several = written.filter((text) => {
    const block = { kind: 'paragraph' as const, text, line: 1, start: 0, end: text.length };
    return splitSentences([block], text).length !== 1;
  });
  expect(written.length).toBeGreaterThan(300);
  expect(several).toEqual([]);
});
