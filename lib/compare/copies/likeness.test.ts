import { describe, expect, it } from 'vitest';
import { likened, likeness } from './likeness';

const OWN = '每季度组织业务人员学习条例和配套文件,并把学习情况纳入年终考核,对排名靠后的单位约谈负责人';
const CLAUSES = OWN.split(',');

function alike(other: string): number {
  const there = likeness(likened(OWN), likened(other));
  expect(likeness(likened(other), likened(OWN))).toBe(there);
  return there;
}

describe('likeness', () => {
  it.each([
    ['the same', OWN, 1],
    [
      'every fifth character replaced',
      Array.from(OWN)
        .map((sign, at) => (at % 5 === 2 ? '某' : sign))
        .join(''),
      0.8,
    ],
    ['a clause moved', [CLAUSES[1], CLAUSES[2], CLAUSES[0]].join(','), 0.95],
    ['words put in', OWN.replaceAll(',', ',在全县范围内'), 0.85],
  ])('%s is a copy', (_, other, least) => {
    expect(alike(other)).toBeGreaterThanOrEqual(least - 0.02);
  });

  it.each([
    ['half of it', OWN.slice(0, OWN.length / 2)],
    [
      'one clause in another sentence',
      `${CLAUSES[0]},邀请专家到社区为群众讲解办事流程,现场解答疑问并收集意见`,
    ],
    [
      'other words about the same',
      '今年多次召集工作人员开展条例培训,培训结果计入年度评比,评比落后的部门由分管领导谈话',
    ],
    ['nothing', ''],
  ])('%s is none', (_, other) => {
    expect(alike(other)).toBe(0);
  });

  it('asks more of short sentences, which agree by chance', () => {
    const long = '及时更新栏目内容';
    expect(likeness(likened(long), likened('及时更新专栏信息'))).toBe(0);
  });
});
