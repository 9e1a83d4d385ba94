/** Tables in which what a page shows can be taken away. */
export const VIEW_TABLES = {
  archive: ['reports', 'coverage', 'findings'],
  division: ['reports', 'figures', 'findings', 'coverage'],
  year: ['reports', 'figures', 'findings'],
  organization: ['reports', 'figures', 'statistics', 'findings'],
  metric: ['figures'],
  report: ['figures', 'statistics', 'findings', 'sections'],
} as const satisfies Record<string, readonly string[]>;

export type ViewKind = keyof typeof VIEW_TABLES;
export type ViewTable = (typeof VIEW_TABLES)[ViewKind][number];

export const VIEW_FORMATS = ['csv', 'json'] as const;
