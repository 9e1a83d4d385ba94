import { isMetricKey } from '../domain/metrics';
import {
  figureRef,
  INFERENCE_RULES,
  type Figure,
  type FigureRef,
  type InferenceRule,
} from '../domain/report';
import type { Figure as FigureRow } from '../store/generated/client';

/** A figure as pages show it, with the permanent name that links use. */
export interface FigureView extends Omit<Figure, 'rule' | 'box'> {
  readonly ref: FigureRef;
  readonly rule: InferenceRule | null;
  /** Why a person set it, where one did and the page says so. */
  readonly correction?: string;
}

function isInferenceRule(text: string | null): text is InferenceRule {
  return INFERENCE_RULES.some((rule) => rule === text);
}

/** A stored figure for display, its decimal made a number. Throws when its metric is not in the codebook. */
export function figureView(row: Omit<FigureRow, 'id' | 'versionId' | 'box'>): FigureView {
  const { metric, applicant, raw, status } = row;
  if (!isMetricKey(metric)) throw new Error(`Stored figure of an unknown metric: ${metric}`);
  return {
    ref: figureRef({ metric, applicant }),
    metric,
    applicant,
    value: row.value === null ? null : row.value.toNumber(),
    raw,
    status,
    rule: isInferenceRule(row.rule) ? row.rule : null,
    source: { page: row.page, line: row.line, start: row.start, end: row.end },
  };
}
