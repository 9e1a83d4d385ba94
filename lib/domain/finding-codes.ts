/** Every finding the archive can make. Codes are permanent; the catalogue has a sentence for each under `findings.*`. */
export const FINDING_CODES = [
  // structure of the document
  'title_missing',
  'year_uncertain',
  'year_conflict',
  'organization_uncertain',
  'division_uncertain',
  'name_normalized',
  'heading_missing',
  'heading_uncertain',
  'headings_missing',
  'sections_merged',
  'part_inside_section',
  'section_missing',
  'table_missing',
  'rows_missing',
  'cells_unreadable',
  'cells_inferred',
  'stray_number',
  'unit_missing',
  'unit_converted',
  'number_with_note',
  'encoding_damaged',
  'read_by_ocr',
  'pages_unread',
  // sums of the tables
  'row_sum',
  'column_sum',
  'balance',
  'disputes_sum',
  // sums over two years of one body
  'carry_over',
  'in_force_total',
  'public_total',
  'items_total',
  // sums of the table of statistics
  'statistic_sum',
  'statistic_part',
  // single numbers
  'impossible_count',
  'amount_unit',
  'amount_jump',
  'processing_fee',
  // what a body can have, and when it must publish
  'rules_competence',
  'published_late',
  'published_early',
  'period_covered',
  // numbers of the narrative
  'claim_agrees',
  'claim_explained',
  'claim_contradicts',
  'claim_undetermined',
  'sentence_sum',
  'sentence_balance',
  'claims_beyond_tables',
  // text that other reports have too
  'same_text',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
