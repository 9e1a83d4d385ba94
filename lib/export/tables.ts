import type { Table } from './table';
import { FINDING_CODE_TABLE, METRIC_TABLE, STATISTIC_KEYS } from './tables/codebooks';
import { FIGURES } from './tables/figures';
import { FINDINGS } from './tables/findings';
import { DIVISIONS, ORGANIZATIONS } from './tables/places';
import { REPORTS } from './tables/reports';
import { SECTIONS } from './tables/sections';
import { STATISTICS } from './tables/statistics';

/** Every table of the export, the ones asked for most first. */
export const TABLES: readonly Table[] = [
  FIGURES,
  REPORTS,
  FINDINGS,
  STATISTICS,
  SECTIONS,
  DIVISIONS,
  ORGANIZATIONS,
  METRIC_TABLE,
  STATISTIC_KEYS,
  FINDING_CODE_TABLE,
];
