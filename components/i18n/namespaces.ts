/** The files of messages/<locale>/, one namespace each. */
export const NAMESPACES = [
  'about',
  'admin',
  'appErrors',
  'browse',
  'chart',
  'compare',
  'data',
  'copies',
  'desk',
  'developers',
  'documentErrors',
  'domain',
  'findings',
  'home',
  'metric',
  'organization',
  'report',
  'search',
  'site',
  'versions',
] as const;

export type Namespace = (typeof NAMESPACES)[number];
