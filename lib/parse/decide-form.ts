import type { ExtractedDocument } from '../domain/document';
import type { Form } from '../domain/metrics';
import { fold } from '../text/fold';
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

function formOf(labels: readonly string[]): Form {
  const votes = (form: '2019' | '2021'): number =>
    LABELS[form].filter((words) => labels.some((label) => words.test(label))).length;
  const [old, recent] = [votes('2019'), votes('2021')];
  if (old === 0 && recent === 0) return 'free';
  return old > recent ? '2019' : '2021';
}

/**
 * The form by the labels that stand before values, or by the labels alone where the values are gone; `free` when a
 * report prints none of either. A tie goes to the newer.
 */
export function decideForm(runs: readonly Run[], document: ExtractedDocument): Form {
  const form = formOf(runs.map((run) => run.label));
  if (form !== 'free') return form;
  const cells = document.lines.flatMap((line) => line.cells.map((cell) => fold(cell.text)));
  return formOf(cells.filter((cell) => cell.length <= LONGEST_LABEL));
}
