/** The schemas of all answers under the names the description gives them. */
export { ReportCopiesAnswer as ReportCopies } from '../copies/copies-schema';
export { Comparison } from './comparison-schema';
export * from './schemas';
