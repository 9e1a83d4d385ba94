import type { Box } from '../../domain/document';
import type { Figure } from '../../domain/report';
import { LISTS } from './packed-lists';
import { packSource, unpackSource } from './packed-source';
import { PackedValues, type PackedValue } from './packed-values';

const { metrics, applicants, statuses, rules } = LISTS;

/** The figures of a report as plain values, a fifth as long as with a name for each. */
export function packFigures(figures: readonly Figure[]): PackedValue[] {
  const values: PackedValue[] = [];
  for (const { metric, applicant, value, raw, status, rule, source, box } of figures) {
    values.push(
      metrics.placeOf(metric),
      applicant === null ? null : applicants.placeOf(applicant),
      value,
      raw,
    );
    values.push(statuses.placeOf(status), rule === undefined ? null : rules.placeOf(rule));
    packSource(source, values);
    if (box === undefined) values.push(null);
    else values.push(box.page, box.x, box.y, box.width, box.height);
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
  const metric = values.oneOf(metrics);
  const applicant = values.takesNull() ? null : values.oneOf(applicants);
  const value = values.takesNull() ? null : values.number();
  const raw = values.text();
  const status = values.oneOf(statuses);
  const rule = values.takesNull() ? null : values.oneOf(rules);
  const source = unpackSource(values);
  const box = values.takesNull() ? null : unpackBox(values);
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
