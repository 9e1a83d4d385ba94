import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from './encode-gb18030';
import { repairMojibake } from './repair-mojibake';

const TEXT =
  '某县人民政府二〇二二年政府信息公开工作年度报告，全年共收到申请12件，办结12件，均已答复。\n'.repeat(2);
/** An even number of bytes in each run of signs, and none that GB18030 does not know: nothing is lost. */
const WHOLE = '政府信息公开\n'.repeat(5);
const utf8 = new TextEncoder().encode(TEXT);
const as = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

describe('repairMojibake', () => {
  it.each([
    ['UTF-8 taken for windows-1252', TEXT, as('windows-1252', utf8), 'utf-8 via windows-1252'],
    [
      'GB18030 taken for windows-1252',
      TEXT,
      as('windows-1252', encodeGb18030(TEXT)),
      'gb18030 via windows-1252',
    ],
    ['UTF-8 taken for GB18030', WHOLE, as('gb18030', new TextEncoder().encode(WHOLE)), 'utf-8 via gb18030'],
  ])('undoes %s', (_case, text, garbled, encoding) => {
    expect(repairMojibake(garbled)).toEqual({ text, encoding });
  });

  it('says of a text that lost bytes on the way that it cannot be undone', () => {
    expect(repairMojibake(as('gb18030', utf8))).toBe('lossy');
  });

  it.each([
    ['Chinese', TEXT],
    ['a table of numbers', '规章\t0\t0\t0\n行政规范性文件\t3\t1\t20\n'.repeat(9)],
    [
      'rare names of places',
      '郏县、睢县、浚县、涿州、亳州、渑池、栾川、嵩县、汝阳、泌阳、鄢陵、濮阳、潢川、淅川、邓州、偃师的报告都收录在内，可以按年度查阅',
    ],
    [
      'traditional signs',
      '縣人民政府辦公室關於政府資訊公開工作的年度報告，全年共收到申請十二件，均已依法答覆',
    ],
    ['English', 'Annual report on open government information. '.repeat(5)],
    ['French', 'L’été dernier, la préfecture a publié un rapport détaillé à Orléans. '.repeat(5)],
  ])('leaves %s alone', (_case, text) => expect(repairMojibake(text)).toBeNull());
});
