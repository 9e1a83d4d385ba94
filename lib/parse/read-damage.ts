import type { ExtractedDocument } from '../domain/document';
import type { Finding } from '../domain/report';
import { notice } from '../domain/notice';

/** What a decoder or a program leaves where it could not read a character: �, 锟斤拷, ???, signs of private use. */
const LOST =
  /(?:\uFFFD|锟斤拷|烫烫烫|屯屯屯|[?？]{3,}|\?\?(?<=\p{Script=Han}..)(?=\p{Script=Han})|[\uE000-\uEFFF])+/gu;
const CONTEXT = 6;

/** Says that the text was restored from a wrong encoding, or where characters of it are lost. */
export function readDamage({ text, encoding, lines }: ExtractedDocument): Finding[] {
  const repaired =
    encoding?.includes(' via ') === true
      ? [notice('encoding_damaged', 'holds', { kind: 'repaired', encoding, count: 0, sample: '' })]
      : [];
  const lost = [...text.matchAll(LOST)];
  const [first] = lost;
  if (!first) return repaired;
  const [start, end] = [first.index, first.index + first[0].length];
  const line = lines.findLast((each) => each.start <= start);
  const sample = text.slice(
    Math.max(line?.start ?? 0, start - CONTEXT),
    Math.min(line?.end ?? end, end + CONTEXT),
  );
  const source = { page: line?.page ?? null, line: line?.number ?? 1, start, end };
  const params = { kind: 'lost', count: lost.length, sample, encoding: encoding ?? '' };
  return [...repaired, notice('encoding_damaged', 'undetermined', params, { source })];
}
