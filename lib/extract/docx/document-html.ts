import { holdLimit } from '../limits';
import type { ListNumbers } from './list-numbers';
import { tableHtml, type WordCell, type WordTable } from './word-table';
import { xmlAttribute, xmlEvents } from './xml-events';

/** Content that the reader of the document does not see, or sees elsewhere in the file. */
const SKIPPED = new Set([
  'w:moveFrom',
  'mc:Fallback',
  'w:pPrChange',
  'w:rPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPr',
]);

interface Paragraph {
  style: string | null;
  list: string | null;
  level: number | null;
  isNumbered: boolean;
  isAligned: boolean;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const isOff = (value: string | null): boolean => value === '0' || value === 'false' || value === 'off';

/** What is being written: the innermost table or, outside, the document. */
interface Output {
  html: string;
  readonly table: WordTable | null;
}

interface Writer {
  readonly numbers: ListNumbers;
  readonly outputs: [Output, ...Output[]];
  readonly paragraphs: Paragraph[];
  isHidden: boolean;
  isBold: boolean;
  isText: boolean;
  /** Inside the properties of a paragraph. */
  isSetting: boolean;
}

const output = (writer: Writer): Output => writer.outputs.at(-1) ?? writer.outputs[0];
const row = (writer: Writer) => output(writer).table?.rows.at(-1);
const cell = (writer: Writer) => row(writer)?.cells.at(-1);

function write(writer: Writer, html: string): void {
  const target = cell(writer) ?? output(writer);
  target.html += html;
}

/** Writes the words of a run; before a paragraph's first word its automatic number. */
function writeText(writer: Writer, text: string): void {
  if (!writer.isText || writer.isHidden) return;
  const paragraph = writer.paragraphs.at(-1);
  if (paragraph && !paragraph.isNumbered) {
    paragraph.isNumbered = true;
    write(writer, escape(writer.numbers.next(paragraph.style, paragraph)));
  }
  write(writer, writer.isBold ? `<b>${escape(text)}</b>` : escape(text));
}

function setParagraph(writer: Writer, values: Partial<Paragraph>): void {
  const paragraph = writer.paragraphs.at(-1);
  if (paragraph) Object.assign(paragraph, values);
}

/** A paragraph in the middle or at the right becomes a block in the block that is already open. */
function align(writer: Writer, value: string | null): void {
  const paragraph = writer.paragraphs.at(-1);
  if (!writer.isSetting || !paragraph || paragraph.isAligned) return;
  if (value !== 'center' && value !== 'right' && value !== 'end') return;
  paragraph.isAligned = true;
  write(writer, `<div align="${value === 'center' ? 'center' : 'right'}">`);
}

function setCell(writer: Writer, values: Partial<WordCell>): void {
  const current = cell(writer);
  if (current) Object.assign(current, values);
}

type Handler = (writer: Writer, value: string | null) => void;

/** What each opening tag does; `value` is its w:val. Tags not listed hold content or nothing of interest. */
const OPEN: ReadonlyMap<string, Handler> = new Map(
  Object.entries<Handler>({
    'w:p': (writer) => {
      writer.paragraphs.push({ style: null, list: null, level: null, isNumbered: false, isAligned: false });
      write(writer, '<div>');
    },
    'w:pPr': (writer) => {
      writer.isSetting = true;
    },
    'w:jc': align,
    'w:pStyle': (writer, style) => setParagraph(writer, { style }),
    'w:numId': (writer, list) => setParagraph(writer, { list }),
    'w:ilvl': (writer, level) => setParagraph(writer, { level: Number(level) }),
    'w:r': (writer) => {
      writer.isHidden = false;
      writer.isBold = false;
    },
    'w:b': (writer, value) => {
      writer.isBold = !isOff(value);
    },
    'w:vanish': (writer, value) => {
      writer.isHidden = !isOff(value);
    },
    'w:t': (writer) => {
      writer.isText = true;
    },
    'w:tab': (writer) => write(writer, ' '),
    'w:br': (writer) => write(writer, '<br>'),
    'w:cr': (writer) => write(writer, '<br>'),
    'w:noBreakHyphen': (writer) => write(writer, '-'),
    'w:tbl': (writer) => {
      writer.outputs.push({ html: '', table: { rows: [] } });
      holdLimit('htmlDepth', writer.outputs.length * 4);
    },
    'w:tr': (writer) => {
      output(writer).table?.rows.push({ cells: [], skipped: 0 });
    },
    'w:gridBefore': (writer, value) => {
      const current = row(writer);
      if (current) current.skipped = Math.min(1000, Number(value) || 0);
    },
    'w:tc': (writer) => {
      row(writer)?.cells.push({ html: '', span: 1, merge: 'none' });
    },
    'w:gridSpan': (writer, value) =>
      setCell(writer, { span: Math.max(1, Math.min(1000, Number(value) || 1)) }),
    'w:vMerge': (writer, value) => setCell(writer, { merge: value === 'restart' ? 'restart' : 'continue' }),
  }),
);

function closeTable(writer: Writer): void {
  if (writer.outputs.length === 1) return;
  const table = writer.outputs.pop()?.table;
  if (table) write(writer, tableHtml(table));
}

function close(writer: Writer, name: string): void {
  if (name === 'w:t') writer.isText = false;
  else if (name === 'w:pPr') writer.isSetting = false;
  else if (name === 'w:tbl') closeTable(writer);
  else if (name === 'w:p') {
    const paragraph = writer.paragraphs.pop();
    write(writer, paragraph?.isAligned === true ? '</div></div>' : '</div>');
  }
}

/** The body of a Word file (word/document.xml) as plain HTML: paragraphs, tables with merged cells, list numbers. */
export function documentHtml(xml: string, numbers: ListNumbers): string {
  const writer: Writer = {
    numbers,
    outputs: [{ html: '', table: null }],
    paragraphs: [],
    isHidden: false,
    isBold: false,
    isText: false,
    isSetting: false,
  };
  let skipping: string | null = null;
  let depth = 0;
  for (const event of xmlEvents(xml)) {
    if (skipping !== null) {
      if (event.kind !== 'text' && event.name === skipping) depth += event.kind === 'open' ? 1 : -1;
      if (depth === 0) skipping = null;
    } else if (event.kind === 'text') writeText(writer, event.text);
    else if (event.kind === 'close') close(writer, event.name);
    else if (SKIPPED.has(event.name)) {
      skipping = event.name;
      depth = 1;
    } else {
      const handle = OPEN.get(event.name);
      if (handle) handle(writer, xmlAttribute(event.attributes, 'w:val'));
    }
  }
  while (writer.outputs.length > 1) closeTable(writer);
  return writer.outputs[0].html;
}
