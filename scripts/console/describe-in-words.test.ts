import { expect, test } from 'vitest';
import type { JobEnd } from '../../lib/ingest/job-end';
import { jobEndOf } from '../../lib/ingest/job-end-of';
import { describeInWords } from './describe-in-words';
import { wordsOf } from './words';

const NOTHING = { organization: null, year: null, figures: null, doubts: null, isPublic: false };
const refusal = (errorCode: string, errorParams: object): JobEnd | null =>
  jobEndOf({
    ...{ outcome: 'refused', reportId: null, versionId: null, reading: null },
    ...{ errorCode, errorParams },
  });

test.each<[string, JobEnd | null, string]>([
  [
    'the same bytes as another file, whatever becomes of that',
    { outcome: 'unchanged', reportId: null, versionId: null },
    '未变  a.txt  内容与另一个文件相同，不重复读取；结果见那一个文件',
  ],
  [
    'a document that cannot be read',
    refusal('empty_file', {}),
    '未收  a.txt  文件是空的，或者只有空白。请检查文件是否上传完整，再换一份有内容的文件。',
  ],
  [
    'an address that gave nothing',
    refusal('address_status', { status: 404 }),
    '未收  a.txt  对方网站答复 404，没有给出文件',
  ],
  [
    'a reader that failed',
    refusal('reader_failed', {}),
    '未收  a.txt  读取程序出错，文件未收入；请告知维护者',
  ],
])('%s', (_, end, line) => {
  expect(end && describeInWords(wordsOf('zh'), 'a.txt', end, NOTHING)).toBe(line);
});
