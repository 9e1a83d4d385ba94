import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Applicant, MetricKey } from '../../domain/metrics';
import { SECTION_KINDS, type Figure, type ParsedReport, type SectionKind } from '../../domain/report';
import { measure } from '../../fixtures/measure';
import { judgeClaims } from './judge-claims';

/** Sentences of our own and what a careful reader of the tables below says of each; claims that no table counts are left out. */
const Sentences = z.array(
  z.object({
    text: z.string(),
    claims: z.array(z.string()),
    section: z.enum(SECTION_KINDS).default('overview'),
    previous: z.boolean().default(false),
  }),
);
const sentences = Sentences.parse(
  JSON.parse(readFileSync(new URL('held-out.json', import.meta.url), 'utf8')),
);

const cell = { page: null, line: 99, start: 9000, end: 9001 };
const figure = (metric: MetricKey, applicant: Applicant | null, value: number): Figure => ({
  metric,
  applicant,
  value,
  raw: String(value),
  status: 'printed',
  source: cell,
});
const rows = (values: Partial<Record<MetricKey, number>>, applicant: Applicant | null = null): Figure[] =>
  Object.entries(values).map(([metric, value]) => figure(metric as MetricKey, applicant, value));

const FIGURES: readonly Figure[] = [
  ...rows(
    {
      'requests.received': 126,
      'requests.carried_in': 8,
      'requests.granted': 61,
      'requests.partly_granted': 14,
      'requests.denied.state_secret': 0,
      'requests.denied.prohibited_by_law': 2,
      'requests.denied.security_and_stability': 0,
      'requests.denied.third_party_rights': 3,
      'requests.denied.internal_affairs': 2,
      'requests.denied.deliberative': 1,
      'requests.denied.enforcement_files': 4,
      'requests.denied.administrative_inquiry': 1,
      'requests.unavailable.not_held': 21,
      'requests.unavailable.must_be_created': 2,
      'requests.unavailable.still_unclear': 1,
      'requests.not_processed.petition': 5,
      'requests.not_processed.repeated': 2,
      'requests.not_processed.publication': 0,
      'requests.not_processed.excessive': 0,
      'requests.not_processed.reconfirmation': 1,
      'requests.other_handling.not_corrected': 3,
      'requests.other_handling.fee_unpaid': 0,
      'requests.other_handling.remaining': 2,
      'requests.total_handled': 125,
      'requests.carried_out': 9,
    },
    'total',
  ),
  ...(['natural_person', 'business', 'research', 'public_welfare', 'legal_services', 'other'] as const).map(
    (applicant, index) => figure('requests.received', applicant, [109, 12, 1, 0, 3, 1][index] ?? 0),
  ),
  ...rows({
    'disputes.reconsideration.upheld': 4,
    'disputes.reconsideration.corrected': 1,
    'disputes.reconsideration.other': 1,
    'disputes.reconsideration.pending': 2,
    'disputes.reconsideration.total': 8,
    'disputes.litigation_direct.upheld': 2,
    'disputes.litigation_direct.corrected': 0,
    'disputes.litigation_direct.other': 0,
    'disputes.litigation_direct.pending': 1,
    'disputes.litigation_direct.total': 3,
    'disputes.litigation_after_reconsideration.upheld': 1,
    'disputes.litigation_after_reconsideration.corrected': 0,
    'disputes.litigation_after_reconsideration.other': 1,
    'disputes.litigation_after_reconsideration.pending': 0,
    'disputes.litigation_after_reconsideration.total': 2,
    'disclosure.rules.issued': 0,
    'disclosure.normative_documents.issued': 7,
    'disclosure.normative_documents.repealed': 3,
    'disclosure.normative_documents.in_force': 41,
    'disclosure.licensing.decisions': 18452,
    'disclosure.penalties.decisions': 3967,
    'disclosure.compulsion.decisions': 152,
    'disclosure.fees.amount': 1286.35,
  }),
];
const PREVIOUS = {
  figures: rows(
    {
      'requests.received': 105,
      'requests.carried_in': 4,
      'requests.total_handled': 101,
      'requests.carried_out': 8,
    },
    'total',
  ),
};

function reportOf(text: string, kind: SectionKind): ParsedReport {
  const source = { page: null, line: 3, start: 20, end: 20 + text.length };
  return {
    title: null,
    year: 2023,
    form: '2021',
    division: null,
    organization: { name: '云溪县人民政府', kind: 'government' },
    publishedOn: null,
    period: null,
    sections: [{ kind, ordinal: 1, heading: null, text, source }],
    figures: FIGURES,
    statistics: [],
    findings: [],
    divisionCandidates: [],
    organizationCandidates: [],
  };
}

function read({ text, section, previous }: (typeof sentences)[number]): string[] {
  return judgeClaims(reportOf(text, section), previous ? PREVIOUS : null)
    .filter(({ claim }) => !claim.startsWith('untabled.'))
    .map(({ claim, raw, verdict, scope }) =>
      [claim, raw, verdict, ...(scope === 'part' ? ['part'] : [])].join(' '),
    );
}

describe('sentences kept apart from those the wordings were made for', () => {
  it('are at least 80 claims, and 30 that must not be held against the tables', () => {
    expect(sentences.flatMap(({ claims }) => claims).length).toBeGreaterThanOrEqual(80);
    expect(sentences.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(30);
  });

  it('are judged with a precision of 0.97 and a recall of 0.85 at least', () => {
    const named = (text: string, claims: readonly string[]): string[] =>
      claims.map((claim) => `${claim} | ${text}`);
    const { precision, recall, wrong, missed } = measure(
      sentences.flatMap(({ text, claims }) => named(text, claims)),
      sentences.flatMap((sentence) => named(sentence.text, read(sentence))),
    );
    expect(precision, `not as labelled:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(0.97);
    expect(recall, `missed:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.85);
  });

  it.each(sentences.filter(({ claims }) => claims.every((claim) => !claim.includes('contradicts'))))(
    'are not accused where a careful reader does not: $text',
    (sentence) => expect(read(sentence).filter((claim) => claim.includes('contradicts'))).toEqual([]),
  );
});
