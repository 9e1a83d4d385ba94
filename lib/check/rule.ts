import type { Finding, ParsedReport } from '../domain/report';

/** One rule of the archive: looks at a report and says what it found. Each lives in a file of its own. */
export type Rule = (report: ParsedReport) => readonly Finding[];
