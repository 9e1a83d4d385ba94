/** The files of messages/<locale>/, one namespace each. */
export const NAMESPACES = [
  'about',
  'accounts',
  'admin',
  'appErrors',
  'browse',
  'chart',
  'compare',
  'data',
  'copies',
  'developers',
  'documentErrors',
  'domain',
  'findingLife',
  'findings',
  'home',
  'intake',
  'jobs',
  'metric',
  'organization',
  'report',
  'safety',
  'search',
  'site',
  'versions',
] as const;

export type Namespace = (typeof NAMESPACES)[number];
