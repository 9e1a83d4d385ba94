/** One document model for every format: what extraction hands to parsing. */
import type { Facsimile } from './facsimile';

export const DOCUMENT_FORMATS = ['txt', 'md', 'html', 'docx', 'doc', 'pdf', 'scan'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/** Whether places in a document of this format have a page. */
export function hasPages(format: string): boolean {
  return format === 'pdf' || format === 'scan';
}

/** Where a cell stands on a page: points of a PDF page, pixels of an image, from its top left corner. */
export interface Box {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of a line between two cell borders. Offsets point into `ExtractedDocument.text` (UTF-16 units). */
export interface DocumentCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index in the table's grid, spans counted; for plain text the index within the line. */
  readonly column: number;
  readonly box?: Box;
  /** True where OCR is not sure what stands here: `text` is its best guess, '' where it saw ink and read nothing. */
  readonly doubtful?: true;
}

/** A line of the extracted text. In a table a line is a row and its cells are separated by one tab. */
export interface DocumentLine {
  /** Counts from 1. */
  readonly number: number;
  readonly start: number;
  /** Exclusive; the line break is not part of the line. */
  readonly end: number;
  readonly page: number | null;
  /** At least one cell; more than one only where the document itself marks the borders (tab, bar, td, column). */
  readonly cells: readonly DocumentCell[];
}

export interface ExtractedDocument {
  readonly format: DocumentFormat;
  /** Lines joined by \n. For txt and md the decoded file itself, line ends made \n. */
  readonly text: string;
  readonly lines: readonly DocumentLine[];
  /** Name of the character encoding a text file was read with. */
  readonly encoding: string | null;
  /** A title the format carries outside the text (HTML <title>, PDF or Word property). */
  readonly metaTitle: string | null;
  readonly fileName: string;
  /** How the original looks; null where its text is all there is to see. */
  readonly facsimile: Facsimile | null;
  /** The pages that are pictures: those that OCR read, and those that nothing read. */
  readonly scannedPages?: { readonly read: readonly number[]; readonly unread: readonly number[] };
}

export const DOCUMENT_LOAD_ERROR_CODES = [
  'empty_file',
  'too_large',
  'unsupported_format',
  'not_text',
  'garbled_text',
  'damaged_file',
  'encrypted_file',
  'no_text_layer',
  'nothing_legible',
  'not_a_report',
  'blank_form',
  'read_timeout',
  'out_of_memory',
  'reader_crashed',
  'not_one_document',
] as const;
export type DocumentLoadErrorCode = (typeof DOCUMENT_LOAD_ERROR_CODES)[number];

/** The document cannot be read as a report. Thrown by extraction and parsing; the catalogue has a sentence for each code under `documentErrors.*`. */
export class DocumentLoadError extends Error {
  override readonly name = 'DocumentLoadError';
  constructor(
    readonly code: DocumentLoadErrorCode,
    /** For the log, in English; people see the catalogue's sentence. */
    message: string,
    options?: ErrorOptions & { params?: Readonly<Record<string, string | number>> },
  ) {
    super(message, options);
    this.params = options?.params ?? {};
  }
  readonly params: Readonly<Record<string, string | number>>;
}
