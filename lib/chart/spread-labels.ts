import { widthOfText } from './widths';

const GAP = 6;

/** A text under the axis, around its middle. */
export interface AxisLabel {
  readonly x: number;
  readonly text: string;
}

/** Of labels from left to right those that do not run into one another: the last, and of the others from the left what fits. */
export function spreadLabels(labels: readonly AxisLabel[]): AxisLabel[] {
  const last = labels.at(-1);
  if (last === undefined) return [];
  const kept: AxisLabel[] = [];
  for (const label of labels.slice(0, -1)) {
    const before = kept.at(-1);
    if ((before === undefined || isClear(before, label)) && isClear(label, last)) kept.push(label);
  }
  return [...kept, last];
}

function isClear(left: AxisLabel, right: AxisLabel): boolean {
  return right.x - left.x >= (widthOfText(left.text) + widthOfText(right.text)) / 2 + GAP;
}
