export interface TextLine {
  /** Counts from 1. */
  readonly number: number;
  /** UTF-16 offsets into the text; the line break is not part of the line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The lines of an extracted text, split at \n. */
export function splitLines(text: string): TextLine[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const made = { number: index + 1, start, end: start + line.length, text: line };
    start += line.length + 1;
    return made;
  });
}
