import type { ExtractedDocument } from '../../domain/document';
import { fold } from '../../text/fold';
import { isPageNumber } from '../../text/is-page-number';

const YEAR = '(?:(?:19|20)\\d\\d|二[〇○0零o][〇○0零o一二][〇○0零o一二三四五六七八九])';
const DATE = `[([]?${YEAR}[年./-](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[月./-](?:\\d{1,2}|[一二三四五六七八九十]{1,3})日?[)\\]]?`;
const DATED = new RegExp(`^(?<issuer>\\p{Script=Han}{0,40}?)${DATE}$`, 'u');
const ISSUER =
  /^\p{Script=Han}{2,38}(?:政府|办公[厅室]|委员会|办事处|[局委厅办处院所站队会社]|中心|公司|大学|学校|银行|管委会)(?:\(.{1,20}\))?$/u;

/** The last two lines that print something, the last one first. */
function lastLines(
  { text, lines }: ExtractedDocument,
  from: number,
  until: number,
): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  for (let index = lines.length - 1; index >= 0 && found.length < 2; index -= 1) {
    const line = lines[index];
    if (!line || line.start < from) break;
    const printed = text.slice(line.start, line.end);
    if (line.end <= until && printed.trim() !== '' && !isPageNumber(printed))
      found.push({ start: line.start, text: printed });
  }
  return found;
}

/**
 * Where the signature begins that ends a text: a date on the last line, with the issuer before it or on the lines
 * above; `until` where there is none. Offsets in the document's text.
 */
export function findSignature(document: ExtractedDocument, from: number, until: number): number {
  const [last, above] = lastLines(document, from, until);
  const dated = DATED.exec(fold(last?.text ?? ''));
  if (!last || !dated) return until;
  const issuer = dated.groups?.['issuer'] ?? '';
  if (issuer !== '') return ISSUER.test(issuer) ? last.start : until;
  return above && ISSUER.test(fold(above.text)) ? above.start : last.start;
}
