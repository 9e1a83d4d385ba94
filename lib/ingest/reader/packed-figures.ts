import type { Box } from '../../domain/document';
import type { Figure } from '../../domain/report';
import { LISTS } from './packed-lists';
import { packSource, unpackSource } from './packed-source';
import { PackedValues, type PackedValue } from './packed-values';

const { metrics, applicants, statuses, rules } = LISTS;

/** What a figure has beside what each has; one number says it all. */
const HAS = { applicant: 1, value: 2, otherRaw: 4, rule: 8, box: 16 } as const;
const ALL = 32;

/** Nearly every cell prints its value and nothing else. */
const usualRaw = (value: number | null): string => (value === null ? '' : String(value));

/** The figures of a report as plain values, a seventh as long as with a name for each. */
export function packFigures(figures: readonly Figure[]): PackedValue[] {
  const values: PackedValue[] = [];
  for (const { metric, applicant, value, raw, status, rule, source, box } of figures) {
    const hasOtherRaw = raw !== usualRaw(value);
    const has =
      (applicant === null ? 0 : HAS.applicant) +
      (value === null ? 0 : HAS.value) +
      (hasOtherRaw ? HAS.otherRaw : 0) +
      (rule === undefined ? 0 : HAS.rule) +
      (box === undefined ? 0 : HAS.box);
    values.push(has, metrics.placeOf(metric), statuses.placeOf(status));
    packSource(source, values);
    if (applicant !== null) values.push(applicants.placeOf(applicant));
    if (value !== null) values.push(value);
    if (hasOtherRaw) values.push(raw);
    if (rule !== undefined) values.push(rules.placeOf(rule));
    if (box !== undefined) values.push(box.page, box.x, box.y, box.width, box.height);
  }
  return values;
}

/** The figures that `packFigures` packed; throws a `TypeError` for anything else. */
export function unpackFigures(packed: readonly unknown[]): Figure[] {
  const values = new PackedValues(packed);
  const figures: Figure[] = [];
  while (!values.isEnd()) figures.push(unpackFigure(values));
  return figures;
}

function unpackFigure(values: PackedValues): Figure {
  const has = values.below(ALL);
  const metric = values.oneOf(metrics);
  const status = values.oneOf(statuses);
  const source = unpackSource(values);
  const applicant = has & HAS.applicant ? values.oneOf(applicants) : null;
  const value = has & HAS.value ? values.number() : null;
  const raw = has & HAS.otherRaw ? values.text() : usualRaw(value);
  const rule = has & HAS.rule ? values.oneOf(rules) : null;
  const box = has & HAS.box ? unpackBox(values) : null;
  const read = { metric, applicant, value, raw, status, source };
  // Nearly every figure is just this, and to copy it costs more than all the rest.
  if (rule === null && box === null) return read;
  return { ...read, ...(rule === null ? {} : { rule }), ...(box === null ? {} : { box }) };
}

function unpackBox(values: PackedValues): Box {
  return {
    page: values.int(),
    x: values.number(),
    y: values.number(),
    width: values.number(),
    height: values.number(),
  };
}
