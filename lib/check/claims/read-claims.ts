import type { Claim, Count, TextNumber } from './claim';
import { claimCode } from './claim-code';
import { isElsewhere, isOtherYear, isYearOfCarrying } from './is-elsewhere';
import { isOtherGround } from './is-broad';
import { readCount, type About } from './read-count';
import type { Sentence } from './read-sentences';
import { scopeOf } from './scope-of';

/** A part of the year, more than the year, or something put on a website. */
const DOUBTFUL = /半年|季度|截至|\d+月|历年|近[两三四五]年|以来|网站|平台|公众号|微博|栏目|专栏/;
/** 收到…申请100件 stands there already, so 受理98件 is another count. */
const RECEIVED_BEFORE = /(?:收到|受理|接收|新收)[^,;。]*申请[^,;。]{0,6}\d/;

const isAboutYear = ({ of }: Count): boolean => of !== 'carried_in' && of !== 'carried_out';

/** The claims of a sentence about the report's tables; numbers of other things are left out. */
export function readClaims(
  sentence: Sentence,
  numbers: readonly TextNumber[],
  { year, organization }: About,
): Claim[] {
  const claims: Claim[] = [];
  for (const number of numbers) {
    const before = sentence.text.slice(0, number.start);
    if (isElsewhere(before, number) || isOtherGround(before, organization)) continue;
    const read = readCount(sentence, number, { former: claims.at(-1)?.count, organization });
    if (!read) continue;
    const { count } = read;
    const isInYear = isAboutYear(count)
      ? !isOtherYear(before, number, year)
      : isYearOfCarrying(count, number, year);
    if (!isInYear) continue;
    const isAgain =
      claims.some((claim) => claimCode(claim.count) === claimCode(count)) ||
      (count.of === 'received' && RECEIVED_BEFORE.test(sentence.before));
    const isOfPart = !/全[省市县区镇乡]/.test(before) && scopeOf(sentence.before, organization) === 'part';
    const isDoubtful = isAgain || isOfPart || DOUBTFUL.test(before.slice(before.lastIndexOf(';') + 1));
    const scope = scopeOf(before, organization);
    claims.push({ count, number, scope, isCertain: read.isCertain && !isDoubtful });
  }
  return claims;
}
