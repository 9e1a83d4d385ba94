import { flatMap } from '../../domain/flat-map';
import type { Claim, Count, DisputeCount, TextNumber } from './claim';
import type { Sentence } from './read-sentences';

const END = '(?=[,。;)]|$)';
const ALL = '(?:均|已?全部|都)(?:已)?';
const ALL_UPHELD = new RegExp(`${ALL}(?:获得?|被|予以|判决)?(?:结果)?维持`);
const ALL_HANDLED = new RegExp(
  `${ALL}(?:按时|按期|依法|及时|如期)?(?:办理)?(?:答复|办结)(?:完毕|完成)?${END}`,
);
const ALL_ON_TIME = new RegExp(
  `${ALL}在(?:法定|规定)(?:的)?(?:期限|时限|时间)内?(?:予以|作出|依法)*(?:答复|办结)`,
);

function quantity(text: string, words: RegExp, value: number): TextNumber | null {
  const found = words.exec(text);
  if (!found) return null;
  const [said] = found;
  const [start, end] = [found.index, found.index + said.length];
  const raw = /均|全部|都/.exec(said)?.[0] ?? said;
  return {
    start,
    end,
    value,
    raw,
    unit: '件',
    rounding: null,
    step: 1,
    left: '',
    leftStart: start,
    right: '',
  };
}

/** 均获维持: of all the disputes that the sentence has counted before. */
function allUpheld({ text }: Sentence, claims: readonly Claim[]): Claim | null {
  const disputes = flatMap(claims, ({ count, number }) =>
    count.of === 'disputes' && count.result === null ? { kind: count.disputes, value: number.value } : [],
  );
  const sum = disputes.reduce((total, { value }) => total + value, 0);
  const number = quantity(text, ALL_UPHELD, sum);
  const [first] = disputes;
  if (!number || !first || sum === 0) return null;
  const kind: DisputeCount = disputes.length > 1 ? 'all' : first.kind;
  return {
    count: { of: 'disputes', disputes: kind, result: 'upheld' },
    number,
    scope: 'own',
    isCertain: false,
  };
}

/** What a sentence says of all its requests or disputes without a number, such as 已全部答复 or 均获维持. */
export function readQuantities(sentence: Sentence, claims: readonly Claim[]): Claim[] {
  const received = claims.find(({ count }) => count.of === 'received' || count.of === 'handled');
  const ofAll = (count: Count, words: RegExp): Claim[] => {
    const number = received?.scope === 'own' ? quantity(sentence.text, words, 0) : null;
    return number ? [{ count, number, scope: 'own', isCertain: false }] : [];
  };
  const upheld = allUpheld(sentence, claims);
  return [
    ...(upheld ? [upheld] : []),
    ...ofAll({ of: 'all_handled' }, ALL_HANDLED),
    ...ofAll({ of: 'untabled', subject: 'on_time' }, ALL_ON_TIME),
  ];
}
