import { foldPassage } from '../fold-passage';
import { fieldCondition } from './field-condition';
import { fieldNamed } from './fields';
import { figureCondition } from './figure-condition';
import { queryError } from './query-error';
import type { ConditionNode, Place, TermNode, Token } from './syntax';

const SPACE = /\s+/uy;
const BAR = /[|｜]+/uy;
const OPEN = /[(（]/uy;
const CLOSE = /[)）]/uy;
const MINUS = /[-－]+/uy;
const QUOTED = /["“”＂]([^"“”＂]*)["“”＂]?|「([^」]*)」?|『([^』]*)』?/uy;
const FIELD = /([^\s:：()（）|｜"“”＂「」『』]{1,12})[:：]\s*/uy;
const VALUE = /["“”＂]([^"“”＂]*)["“”＂]?|([^\s()（）|｜"“”＂「」『』]+)/uy;
const COMPARISON =
  /([\p{L}\p{N}_.]+)(?:\s?[/／]\s?([\p{L}_]+))?\s*([>＞][=＝]?|[<＜][=＝]?|[!！][=＝]|[=＝]{1,2}|[≥≧≤≦≠])\s*([-－+＋]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?=$|[\s()（）|｜"“”＂「」『』]))?/uy;
const STRAY = /[」』]/uy;
const WORD_END = /[\s|｜"“”＂「」『』]/u;
/** Parentheses behind a word belong to it when there is no space in them: 第（一）项. */
const BRACKETED = /[(（][^\s()（）|｜"“”＂「」『』]*[)）]/uy;
const OPERATOR_WORDS: Readonly<Record<string, 'or' | 'not' | 'and'>> = {
  OR: 'or',
  或: 'or',
  NOT: 'not',
  AND: 'and',
};

/** The query cut into its signs, terms and conditions. Throws `AppError` for a condition that means nothing. */
export function readTokens(typed: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < typed.length) {
    const read = readOne(typed, at);
    if (read.token !== null) tokens.push(read.token);
    at = read.end;
  }
  return tokens;
}

interface Read {
  readonly token: Token | null;
  readonly end: number;
}

function readOne(typed: string, start: number): Read {
  const skipped = endOf(SPACE, typed, start) ?? endOf(STRAY, typed, start);
  return skipped === null
    ? (readSign(typed, start) ?? readText(typed, start))
    : { token: null, end: skipped };
}

function readSign(typed: string, start: number): Read | null {
  const sign = (type: 'open' | 'close' | 'or' | 'not', end: number): Read => ({
    token: { type, place: { start, end } },
    end,
  });
  const open = endOf(OPEN, typed, start);
  if (open !== null) return sign('open', open);
  const close = endOf(CLOSE, typed, start);
  if (close !== null) return sign('close', close);
  const bar = endOf(BAR, typed, start);
  if (bar !== null) return sign('or', bar);
  const minus = endOf(MINUS, typed, start);
  if (minus === null) return null;
  // A minus before nothing excludes nothing.
  return /[^\s|｜)）]/u.test(typed.charAt(minus)) ? sign('not', minus) : { token: null, end: minus };
}

function readText(typed: string, start: number): Read {
  const quoted = match(QUOTED, typed, start);
  if (quoted !== null) {
    const end = start + quoted[0].length;
    return { token: term(quoted[1] ?? quoted[2] ?? quoted[3] ?? '', true, { start, end }), end };
  }
  const condition = readField(typed, start) ?? readComparison(typed, start);
  if (condition !== null) return { token: condition, end: condition.place.end };
  const end = wordEnd(typed, start);
  const text = typed.slice(start, end);
  const operator = isOperator(text) ? OPERATOR_WORDS[text] : undefined;
  if (operator === 'and') return { token: null, end };
  if (operator !== undefined) return { token: { type: operator, place: { start, end } }, end };
  return { token: term(text, false, { start, end }), end };
}

/** Null where nothing is left of the text when it is folded. */
function term(text: string, quoted: boolean, place: Place): TermNode | null {
  return foldPassage(text).folded === '' ? null : { type: 'term', text: text.trim(), quoted, place };
}

function readField(typed: string, start: number): ConditionNode | null {
  const named = match(FIELD, typed, start);
  const field = named === null ? null : fieldNamed(named[1] ?? '');
  if (named === null || field === null) return null;
  const from = start + named[0].length;
  const value = match(VALUE, typed, from);
  if (value === null) throw queryError('value_expected', { start, end: from }, { value: named[1] ?? '' });
  const place = { start, end: from + value[0].length };
  return { type: 'condition', condition: fieldCondition(field, value[1] ?? value[2] ?? '', place), place };
}

function readComparison(typed: string, start: number): ConditionNode | null {
  const found = match(COMPARISON, typed, start);
  if (found === null) return null;
  const [whole, name = '', applicant = null, operator = '', number = null] = found;
  const place = { start, end: start + whole.trimEnd().length };
  const condition = figureCondition({ name, applicant, operator, number, place });
  return condition === null ? null : { type: 'condition', condition, place };
}

function wordEnd(typed: string, start: number): number {
  let at = start;
  while (at < typed.length && !WORD_END.test(typed.charAt(at))) {
    if (/[)）]/.test(typed.charAt(at))) break;
    const isOpen = /[(（]/.test(typed.charAt(at));
    const inner = isOpen && !isOperator(typed.slice(start, at)) ? endOf(BRACKETED, typed, at) : null;
    if (isOpen && inner === null) break;
    at = inner ?? at + 1;
  }
  return at;
}

function isOperator(text: string): boolean {
  return Object.hasOwn(OPERATOR_WORDS, text);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  return match(pattern, text, at) === null ? null : pattern.lastIndex;
}
