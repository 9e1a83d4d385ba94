import type { ExtractedDocument } from '../domain/document';
import type { Form, MetricKey } from '../domain/metrics';
import { flatMap } from '../domain/flat-map';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import type { Run } from './read-runs';

/** Labels that only one of the two forms prints, folded. */
const LABELS: Readonly<Record<'2019' | '2021', readonly RegExp[]>> = {
  '2019': [
    /新制作数量/,
    /新公开数量/,
    /公开总数量/,
    /上一年项目数量/,
    /本年增\/减/,
    /其他对外管理服务/,
    /政府集中采购/,
  ],
  '2021': [
    /制发件数/,
    /废止件数/,
    /现行有效/,
    /本年处理决定数量/,
    /本年收费金额/,
    /逾期不补正/,
    /未按收费通知/,
  ],
};

/** A cell of a table's head is no longer than this; a sentence that names the same things is. */
const LONGEST_LABEL = 24;
/** All labels that are looked for are at least as long. */
const SHORTEST_LABEL = 4;
const LONGEST_ROW_LABEL = 60;
/** A cell of this length may be the whole report, its tables included. */
const SHORTEST_REPORT = 400;
/** Where the heads of a block of table 2 begin; what stands before it in the same stretch is narrative. */
const HEADS = /(?:信息内容|第二十条第?).*$/;
/** What both forms print and nothing before 2019 does. */
const BOTH_FORMS = /第二十条第|^信息内容$|本年新收|结转下年度|结果维持/m;

const SPACE = /\s+/;

const isShort = ({ length }: string): boolean => length <= LONGEST_LABEL;

/** What of a cell is short enough for a label: all of it, or the words that spaces set apart. */
function shortParts(text: string): readonly string[] {
  const whole = fold(text);
  if (isShort(whole)) return [whole];
  const isSentence = /[,。;]/.test(whole) && whole.length < SHORTEST_REPORT;
  return isSentence || !SPACE.test(text) ? [] : text.split(SPACE).map(fold).filter(isShort);
}

/** The labels of a form that a text prints, each as one bit. */
const printedIn = (text: string, labels: readonly RegExp[]): number =>
  labels.reduce((bits, words, index) => (words.test(text) ? bits | (1 << index) : bits), 0);

/** What a text says about the form. */
interface Signs {
  /** Which labels of 2019 it prints, as bits; so of many texts each label counts once. */
  readonly old: number;
  /** Which labels of 2021. */
  readonly recent: number;
  /** Whether it prints what both forms have. */
  readonly both: boolean;
}

const signsOf = (text: string): Signs => ({
  old: printedIn(text, LABELS['2019']),
  recent: printedIn(text, LABELS['2021']),
  both: BOTH_FORMS.test(text),
});

/** Of a cell that is short enough for a label, or of the words in it that spaces set apart. */
const signsOfCell = remember((text: string): Signs => signsOf(shortParts(text).join('\n')));

function signsOfCells({ lines }: ExtractedDocument): Signs {
  let [old, recent, both] = [0, 0, false];
  for (const line of lines)
    for (const { text } of line.cells) {
      if (text.length < SHORTEST_LABEL) continue;
      const signs = signsOfCell(text);
      old |= signs.old;
      recent |= signs.recent;
      both ||= signs.both;
    }
  return { old, recent, both };
}

/** What stands before values: the label of a row, or the heads of a block behind whatever comes before them. */
function labelsOf(runs: readonly Run[]): string[] {
  return flatMap(runs, ({ label }) =>
    label.length <= LONGEST_ROW_LABEL ? [label] : (HEADS.exec(label.slice(-4 * LONGEST_ROW_LABEL)) ?? []),
  );
}

const bitsOf = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + bitsOf(bits >> 1));

/** Table 3 alone: its last group has three rows in the newer form and is one row in the older. */
function formOfRequests(requests: ReadonlySet<MetricKey>): Form {
  if (requests.size === 0) return 'free';
  return requests.has('requests.other_handling.not_corrected') ? '2021' : '2019';
}

/**
 * The form by the labels of the tables, whether or not they have values; `free` when a report prints none. One label
 * that nothing else supports is a word of the narrative. A tie goes to the newer form.
 */
export function decideForm(
  runs: readonly Run[],
  document: ExtractedDocument,
  requests: ReadonlySet<MetricKey>,
): Form {
  const cells = signsOfCells(document);
  const labels = signsOf(labelsOf(runs).join('\n'));
  const old = bitsOf(cells.old | labels.old);
  const recent = bitsOf(cells.recent | labels.recent);
  if (old + recent === 0 || !(old + recent > 1 || cells.both)) return formOfRequests(requests);
  return old > recent ? '2019' : '2021';
}
