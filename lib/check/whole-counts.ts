import { METRICS } from '../domain/metrics';
import { figureRef, type Finding } from '../domain/report';
import { flatMap } from '../domain/flat-map';
import { statedAs } from './stated-as';
import type { Rule } from './sum-constraint';

/** Counts are whole numbers, and only a change (本年增/减) may be below 0; anything else stands in the wrong column. */
export const wholeCounts: Rule = (report) =>
  flatMap(report.figures, (figure): Finding[] => {
    const { value } = figure;
    if (value === null || (value >= 0 && Number.isInteger(value))) return [];
    const shape = METRICS[figure.metric];
    const whole = shape.unit !== 'count' || Number.isInteger(value);
    const signed = 'signed' in shape;
    if (whole && (value >= 0 || signed)) return [];
    const raw = statedAs(figure);
    return [
      {
        code: 'impossible_count',
        severity: 'error',
        verdict: 'violated',
        figures: [figureRef(figure)],
        expression: raw,
        params: { metric: figure.metric, raw },
        source: figure.source,
      },
    ];
  });
