import { formatNumber } from './format-number';
import { xmlAttribute, xmlEvents } from './xml-events';

interface Level {
  start: number;
  format: string;
  text: string;
}

/** Number of the list and level of a paragraph; null where the file leaves it to the style. */
export interface NumberReference {
  readonly list: string | null;
  readonly level: number | null;
}

export interface ListNumbers {
  /** The number Word prints before the next paragraph of this style and reference, such as `一、`; '' for none. */
  readonly next: (style: string | null, reference: NumberReference) => string;
}

interface Definitions {
  readonly levels: Map<string, Map<number, Level>>;
  readonly lists: Map<string, { abstract: string; starts: Map<number, number> }>;
}

function readDefinitions(numberingXml: string): Definitions {
  const definitions: Definitions = { levels: new Map(), lists: new Map() };
  let abstract = new Map<number, Level>();
  let list = { abstract: '', starts: new Map<number, number>() };
  let level = 0;
  let isOverride = false;
  for (const event of xmlEvents(numberingXml)) {
    if (event.kind === 'close' && event.name === 'w:lvlOverride') isOverride = false;
    if (event.kind !== 'open') continue;
    const value = xmlAttribute(event.attributes, 'w:val') ?? '';
    const index = Number(xmlAttribute(event.attributes, 'w:ilvl') ?? 0);
    if (event.name === 'w:abstractNum') {
      abstract = new Map();
      definitions.levels.set(xmlAttribute(event.attributes, 'w:abstractNumId') ?? '', abstract);
    } else if (event.name === 'w:num') {
      list = { abstract: '', starts: new Map() };
      definitions.lists.set(xmlAttribute(event.attributes, 'w:numId') ?? '', list);
    } else if (event.name === 'w:abstractNumId') list.abstract = value;
    else if (event.name === 'w:lvlOverride') {
      isOverride = true;
      level = index;
    } else if (event.name === 'w:startOverride') list.starts.set(level, Number(value));
    else if (event.name === 'w:lvl' && !isOverride) {
      level = index;
      abstract.set(level, { start: 1, format: 'decimal', text: '' });
    } else if (!isOverride) {
      const current = abstract.get(level);
      if (current && event.name === 'w:start') current.start = Number(value);
      if (current && event.name === 'w:numFmt') current.format = value;
      if (current && event.name === 'w:lvlText') current.text = value;
    }
  }
  return definitions;
}

interface Style {
  list: string | null;
  level: number | null;
  base: string | null;
}

function readStyles(stylesXml: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style = { list: null, level: null, base: null };
  for (const event of xmlEvents(stylesXml)) {
    if (event.kind !== 'open') continue;
    const value = xmlAttribute(event.attributes, 'w:val');
    if (event.name === 'w:style') {
      style = { list: null, level: null, base: null };
      styles.set(xmlAttribute(event.attributes, 'w:styleId') ?? '', style);
    } else if (event.name === 'w:basedOn') style.base = value;
    else if (event.name === 'w:numId') style.list = value;
    else if (event.name === 'w:ilvl') style.level = Number(value);
  }
  return styles;
}

/** Counts a document's automatic numbers, because Word does not write them into the text. */
export function listNumbers(numberingXml: string, stylesXml: string): ListNumbers {
  const { levels, lists } = readDefinitions(numberingXml);
  const styles = readStyles(stylesXml);
  const counters = new Map<string, number[]>();

  const fromStyle = (name: string | null): Style | null => {
    let style = name === null ? undefined : styles.get(name);
    for (let depth = 0; style && style.list === null && depth < 10; depth += 1)
      style = styles.get(style.base ?? '');
    return style ?? null;
  };

  const next = (styleName: string | null, reference: NumberReference): string => {
    const style = reference.list === null ? fromStyle(styleName) : null;
    const listId = reference.list ?? style?.list ?? '';
    const list = lists.get(listId);
    const abstract = levels.get(list?.abstract ?? '');
    const at = reference.level ?? style?.level ?? 0;
    const level = abstract?.get(at);
    if (!list || !abstract || !level || at < 0 || at > 8) return '';
    const startOf = (i: number): number => list.starts.get(i) ?? abstract.get(i)?.start ?? 1;
    const counts = counters.get(list.abstract) ?? [];
    counters.set(list.abstract, counts);
    counts[at] = (counts[at] ?? startOf(at) - 1) + 1;
    counts.length = at + 1;
    if (formatNumber(1, level.format) === '') return '';
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const i = Number(digit) - 1;
      return formatNumber(counts[i] ?? startOf(i), abstract.get(i)?.format ?? 'decimal');
    });
  };
  return { next };
}
