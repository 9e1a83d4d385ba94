/** Widths a chart is drawn in, in user units of about one CSS pixel: on a page and in files, and on a phone. */
export const CHART_WIDTHS = { wide: 760, narrow: 340 } as const;
export type ChartWidth = keyof typeof CHART_WIDTHS;

const LETTER = 7;

/** About how wide a number is written in a chart. */
export const widthOfText = (text: string): number => text.length * LETTER;
