/** A finished export, named by its time; while it is written its folder has the ending below. */
export const EXPORT_NAME = /^\d{4}-\d{2}-\d{2}T\d{6}Z$/;
export const UNFINISHED = '.unfinished';
/** A link to the export that is shown. */
export const CURRENT = 'current';
export const DESCRIPTOR = 'datapackage.json';
export const MANIFEST = 'SHA256SUMS';

/** 2026-11-26T161724Z, which every file system takes and which sorts by time. */
export function exportName(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}
