import type { FigureRef, Finding } from '../../domain/report';
import { LISTS } from './packed-lists';
import { packSource, unpackSource } from './packed-source';
import { PackedValues, type PackedValue } from './packed-values';

const { codes, severities, verdicts, refs } = LISTS;

/** The findings of one report as plain values; what rests on another report is no finding of a reading. */
export function packFindings(findings: readonly Finding[]): PackedValue[] {
  const values: PackedValue[] = [];
  for (const { code, severity, verdict, figures, expression, params, source, basis } of findings) {
    if (basis !== undefined) throw new TypeError(`${code} rests on another report`);
    values.push(codes.placeOf(code), severities.placeOf(severity), verdicts.placeOf(verdict));
    values.push(figures.length);
    for (const ref of figures) values.push(refs.placeOf(ref));
    const names = Object.keys(params);
    values.push(expression, names.length);
    for (const name of names) values.push(name, params[name] ?? null);
    if (source === null) values.push(0);
    else {
      values.push(1);
      packSource(source, values);
    }
  }
  return values;
}

/** The findings that `packFindings` packed; throws a `TypeError` for anything else. */
export function unpackFindings(packed: readonly unknown[]): Finding[] {
  const values = new PackedValues(packed);
  const findings: Finding[] = [];
  while (!values.isEnd()) findings.push(unpackFinding(values));
  return findings;
}

function unpackFinding(values: PackedValues): Finding {
  const code = values.oneOf(codes);
  const severity = values.oneOf(severities);
  const verdict = values.oneOf(verdicts);
  const figures: FigureRef[] = [];
  for (let left = values.int(); left > 0; left -= 1) figures.push(values.oneOf(refs));
  const expression = values.text();
  const params: Record<string, string | number> = {};
  for (let left = values.int(); left > 0; left -= 1) params[values.text()] = values.textOrNumber();
  const source = values.int() === 0 ? null : unpackSource(values);
  return { code, severity, verdict, figures, expression, params, source };
}
