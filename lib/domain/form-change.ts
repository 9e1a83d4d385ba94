import type { MetricKey } from './metrics';

/** What became of a metric when the 2021 form replaced the 2019 form. */
export type FormChange =
  /** Both forms print it alike, so its values may be compared. */
  | { readonly kind: 'same' }
  /** Dropped without a successor. */
  | { readonly kind: 'dropped' }
  /** New, without a forerunner. */
  | { readonly kind: 'added' }
  /** Close to others of the other form, but counted differently: not comparable. */
  | { readonly kind: 'replaced' | 'replaces'; readonly metrics: readonly MetricKey[] }
  /** One row that the 2021 form prints as several; only their sum may be compared. */
  | { readonly kind: 'split' | 'part_of'; readonly metrics: readonly MetricKey[] };

const OTHER_HANDLING = [
  'requests.other_handling.not_corrected',
  'requests.other_handling.fee_unpaid',
  'requests.other_handling.remaining',
] as const satisfies readonly MetricKey[];

const CHANGES: Partial<Record<MetricKey, FormChange>> = {
  'disclosure.rules.newly_made': { kind: 'replaced', metrics: ['disclosure.rules.issued'] },
  'disclosure.rules.newly_public': { kind: 'dropped' },
  'disclosure.rules.total_public': { kind: 'replaced', metrics: ['disclosure.rules.in_force'] },
  'disclosure.rules.issued': { kind: 'replaces', metrics: ['disclosure.rules.newly_made'] },
  'disclosure.rules.repealed': { kind: 'added' },
  'disclosure.rules.in_force': { kind: 'replaces', metrics: ['disclosure.rules.total_public'] },
  'disclosure.normative_documents.newly_made': {
    kind: 'replaced',
    metrics: ['disclosure.normative_documents.issued'],
  },
  'disclosure.normative_documents.newly_public': { kind: 'dropped' },
  'disclosure.normative_documents.total_public': {
    kind: 'replaced',
    metrics: ['disclosure.normative_documents.in_force'],
  },
  'disclosure.normative_documents.issued': {
    kind: 'replaces',
    metrics: ['disclosure.normative_documents.newly_made'],
  },
  'disclosure.normative_documents.repealed': { kind: 'added' },
  'disclosure.normative_documents.in_force': {
    kind: 'replaces',
    metrics: ['disclosure.normative_documents.total_public'],
  },
  'disclosure.licensing.items_last_year': { kind: 'dropped' },
  'disclosure.licensing.items_change': { kind: 'dropped' },
  'disclosure.other_services.items_last_year': { kind: 'dropped' },
  'disclosure.other_services.items_change': { kind: 'dropped' },
  'disclosure.other_services.decisions': { kind: 'dropped' },
  'disclosure.penalties.items_last_year': { kind: 'dropped' },
  'disclosure.penalties.items_change': { kind: 'dropped' },
  'disclosure.compulsion.items_last_year': { kind: 'dropped' },
  'disclosure.compulsion.items_change': { kind: 'dropped' },
  'disclosure.fees.items_last_year': { kind: 'dropped' },
  'disclosure.fees.items_change': { kind: 'dropped' },
  'disclosure.fees.amount': { kind: 'added' },
  'disclosure.procurement.items': { kind: 'dropped' },
  'disclosure.procurement.amount': { kind: 'dropped' },
  'requests.other_handling.all': { kind: 'split', metrics: OTHER_HANDLING },
  'requests.other_handling.not_corrected': { kind: 'part_of', metrics: ['requests.other_handling.all'] },
  'requests.other_handling.fee_unpaid': { kind: 'part_of', metrics: ['requests.other_handling.all'] },
  'requests.other_handling.remaining': { kind: 'part_of', metrics: ['requests.other_handling.all'] },
};

/** What the change of form did to a metric. Source: 国办公开办函〔2019〕60号 and 〔2021〕30号. */
export function formChange(key: MetricKey): FormChange {
  return CHANGES[key] ?? { kind: 'same' };
}
