import type { ProseBlock } from '../text/prose-blocks';
import { sentenceRole, type SentenceRole } from './sentence-role';

/** A sentence with its place in the extracted text; offsets are UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly role: SentenceRole;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const SENTENCE = /[^。！？；]+[。！？；]*[”）」』]?/g;

/** The sentences of a section's paragraphs and headings, in order; tables are left out. */
export function splitSentences(blocks: readonly ProseBlock[], text: string): Sentence[] {
  return blocks
    .filter((block) => block.kind !== 'table')
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(SENTENCE)].flatMap((match): Sentence[] => {
        const words = match[0].replace(/^[\s#]+|\s+$/g, '').replace(/\s*\n\s*|\*\*/g, '');
        const start = block.start + match.index + (match[0].length - match[0].trimStart().length);
        const end = block.start + match.index + match[0].trimEnd().length;
        const role = block.kind === 'heading' ? 'heading' : sentenceRole(words);
        return words === '' ? [] : [{ text: words, role, line: block.line, start, end }];
      }),
    );
}
