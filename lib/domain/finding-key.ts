import type { FindingCode } from './finding-codes';

/** What of a finding its key is made of; `basisReport` names the other report it rests on. */
export interface KeyedFinding {
  readonly code: FindingCode;
  readonly figures: readonly string[];
  readonly expression: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly basisReport?: string | null;
}

/** `key` is the same in every version, `numbers` says of which numbers the finding speaks in this one. */
export interface FindingIdentity {
  readonly key: string;
  readonly numbers: string;
}

/**
 * By which parameters a finding is told from others of its code. What counts something, or says how it turned out, is
 * none of them. `figures` stands for the figures, where they and not the parameters say what the finding is about.
 */
const TOLD_BY: Record<FindingCode, readonly string[]> = {
  title_missing: [],
  year_uncertain: [],
  year_conflict: [],
  organization_uncertain: [],
  division_uncertain: [],
  name_normalized: [],
  heading_missing: ['section'],
  heading_uncertain: ['section'],
  headings_missing: [],
  sections_merged: ['section'],
  part_inside_section: ['section', 'heading'],
  section_missing: ['section'],
  table_missing: ['section'],
  rows_missing: ['table'],
  cells_unreadable: ['table'],
  cells_inferred: ['table', 'rule'],
  stray_number: ['table'],
  unit_missing: ['figures'],
  unit_converted: ['figures'],
  number_with_note: ['figures'],
  encoding_damaged: ['kind'],
  read_by_ocr: [],
  pages_unread: [],
  row_sum: ['metric'],
  column_sum: ['applicant'],
  balance: ['applicant'],
  disputes_sum: ['metric'],
  carry_over: ['applicant'],
  in_force_total: ['metric'],
  public_total: ['metric'],
  items_total: ['metric'],
  statistic_sum: ['label'],
  statistic_part: ['label', 'part'],
  impossible_count: ['figures'],
  amount_unit: ['metric'],
  amount_jump: ['metric'],
  processing_fee: [],
  rules_competence: [],
  published_late: [],
  published_early: [],
  period_covered: [],
  claim_agrees: ['claim', 'quote'],
  claim_explained: ['claim', 'quote'],
  claim_contradicts: ['claim', 'quote'],
  claim_undetermined: ['claim', 'quote'],
  sentence_sum: ['quote'],
  sentence_balance: ['quote'],
  claims_beyond_tables: [],
  same_text: ['of'],
};

const NUMBERS = /[\d〇零一二两三四五六七八九十百千万亿]+(?:[.,]\d+)*/g;
const LONGEST = 160;

/** Words without what differs between two readings of them: white space, width and numbers. */
function steady(words: string | number): string {
  return String(words).normalize('NFKC').replace(/\s+/g, '').replace(NUMBERS, '#').slice(0, LONGEST);
}

function aboutOf({ code, figures, params, basisReport }: KeyedFinding): string {
  const about = TOLD_BY[code].map((name) => {
    if (name === 'figures') return figures.join('+');
    const value = params[name] ?? '';
    return name === 'quote' || name === 'heading' || name === 'label' || name === 'part'
      ? steady(value)
      : String(value);
  });
  return [code, ...about, ...(basisReport == null ? [] : [`@${basisReport}`])].join('|');
}

/** The expression; where nothing was computed, everything the finding says of this version. */
function numbersOf({ expression, params, figures }: KeyedFinding): string {
  if (expression !== '') return expression;
  const said = Object.entries(params)
    .filter(([name]) => name !== 'label')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`);
  return [...said, ...(figures.length === 0 ? [] : [figures.join(', ')])].join('; ');
}

/**
 * The identities of findings of one version, in their order. Findings that only their numbers tell apart, such as two
 * sentences with the same words, are counted in the order of the document; those that say the same are one.
 */
export function identifyFindings(findings: readonly KeyedFinding[]): FindingIdentity[] {
  const said = new Map<string, string[]>();
  return findings.map((finding) => {
    const about = aboutOf(finding);
    const numbers = numbersOf(finding);
    const alike = said.get(about) ?? [];
    said.set(about, alike);
    if (!alike.includes(numbers)) alike.push(numbers);
    const place = alike.indexOf(numbers) + 1;
    return { key: place === 1 ? about : `${about}#${place}`, numbers };
  });
}
