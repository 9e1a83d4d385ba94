import { expect, test } from 'vitest';
import type { IntakeFile } from '@/lib/manage/intakes/intake-view';
import type { LocalFile } from './local-file';
import { countLines, mergeLines } from './merge-lines';

const local = (change: Partial<LocalFile>): LocalFile => ({
  key: 'a',
  name: '甲.txt',
  size: 200,
  state: 'local',
  sent: 0,
  uploadId: null,
  failure: null,
  ...change,
});
const file = (change: Partial<IntakeFile>): IntakeFile => ({
  id: 'j',
  jobId: null,
  uploadId: null,
  name: '甲.txt',
  size: 200,
  state: 'queued',
  received: 200,
  stage: null,
  isStopping: false,
  mayRetry: false,
  error: null,
  report: null,
  ...change,
});
const view = (files: readonly IntakeFile[], closed: readonly string[] = []) => ({ files, closed });

test.each<[string, Parameters<typeof mergeLines>, [string, number][]]>([
  ['nothing', [null, []], []],
  ['only here', [null, [local({})]], [['local', 0]]],
  [
    'half sent: this browser knows better',
    [
      view([file({ uploadId: 'u', state: 'receiving', received: 0 })]),
      [local({ uploadId: 'u', state: 'sending', sent: 100 })],
    ],
    [['sending', 50]],
  ],
  [
    'sent, and the server has not said so',
    [view([]), [local({ uploadId: 'u', state: 'sent', sent: 200 })]],
    [['sent', 100]],
  ],
  [
    'known to both',
    [view([file({ uploadId: 'u', state: 'added' })]), [local({ uploadId: 'u', state: 'sent', sent: 200 })]],
    [['added', 100]],
  ],
  [
    'an opened archive, whose files come by themselves',
    [view([file({}), file({ id: 'k' })], ['u']), [local({ uploadId: 'u', state: 'sent' })]],
    [
      ['queued', 100],
      ['queued', 100],
    ],
  ],
  [
    'left unfinished elsewhere',
    [view([file({ uploadId: 'u', state: 'receiving', received: 20 })]), []],
    [['receiving', 10]],
  ],
])('%s', (_, given, expected) => {
  expect(mergeLines(...given).map(({ state, percent }) => [state, percent])).toEqual(expected);
});

test('each line counts once', () => {
  const states = [
    'added',
    'updated',
    'unchanged',
    'needs_review',
    'refused',
    'cancelled',
    'failed',
    'running',
  ] as const;
  const lines = mergeLines(view(states.map((state) => file({ state }))), [local({ state: 'unsent' })]);
  expect(countLines(lines)).toEqual({ total: 9, open: 1, taken: 2, known: 1, waiting: 1, refused: 4 });
});
