import { fold } from '../../text/fold';

/** Who speaks in a report: what makes the same text read differently in another body's or another year's report. */
export interface Speaker {
  readonly year: number;
  /** Names of the body and of the places it stands in. */
  readonly names: readonly string[];
}

/** A sentence in three degrees of likeness; two sentences that agree in one agree in those after it. */
export interface MaskedWords {
  /** Folded: width, case, script and white space make no difference. */
  readonly exact: string;
  /** Also without the speaker's names, and with years counted from the report's own. */
  readonly frame: string;
  /** Also without any number. */
  readonly words: string;
}

const PLACE_SUFFIX = /(?:自治[区州县]|[省市县区州旗镇乡])$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const NUMBER = /<-?\d+>|\d+(?:[.,:]\d+)*[%‰]?|[〇零一二三四五六七八九十百千万亿两]+/g;
/** Said in nearly every sentence of such a report, so it tells nothing. */
const SUBJECT = /政府信息公开|政务公开|信息公开/g;

/** The names folded, short forms of places with them, longer before shorter so that none leaves a rest of another. */
export function namesToMask(names: readonly string[]): string[] {
  const folded = names.map(fold).flatMap((name) => [name, name.replace(PLACE_SUFFIX, '')]);
  return [...new Set(folded)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
}

/** Masks a sentence; `names` come from `namesToMask`. */
export function maskWords(sentence: string, { year, names }: Speaker): MaskedWords {
  const exact = fold(sentence).replace(/[。.!?;]+(?=[”"）)」』]?$)/, '');
  const frame = names
    .reduce((rest, name) => rest.replaceAll(name, '~'), exact)
    .replace(/[省市县区州旗镇乡]/g, '~')
    .replace(/~+/g, '~')
    .replace(YEAR, (printed) => `<${Number(printed) - year}>`);
  const words = frame.replace(NUMBER, '0').replace(/0+/g, '0').replace(SUBJECT, '#');
  return { exact, frame, words };
}
