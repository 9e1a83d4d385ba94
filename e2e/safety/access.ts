/** What a person must be at least; `anyone` for what must be open to those who are not signed in. */
export type Least = 'anyone' | 'contributor' | 'editor' | 'administrator';

/** Pages and routes that are not for everyone, and whatever takes more than a GET. What is not listed must not exist. */
export const ROUTES: Readonly<Record<string, Least>> = {
  'GET /admin': 'contributor',
  'GET /admin/sign-in': 'anyone',
  'GET /admin/upload': 'contributor',
  'GET /admin/files/[jobId]': 'editor',
  'GET /admin/versions/[versionId]': 'contributor',
  'GET /api/admin/files/[sha256]': 'contributor',
  'POST /api/admin/uploads': 'contributor',
  'POST /api/search/terms': 'anyone',
};

/** Routes that change nothing and that any site's pages may ask. */
export const OPEN_ROUTES: readonly string[] = [
  'POST /oai',
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'].map((method) => `${method} /api/v1/[[...path]]`),
  ...['POST', 'PUT', 'PATCH', 'DELETE'].map((method) => `${method} /api/[...rest]`),
];

/** Server actions, by their names. What is not listed must not exist. */
export const ACTIONS: Readonly<Record<string, Least>> = {
  signInAction: 'anyone',
  signOutAction: 'anyone',
  assignIdentityAction: 'editor',
  dismissFileAction: 'editor',
  publishAction: 'editor',
  discardDraftAction: 'editor',
  withdrawAction: 'editor',
  removeSamplesAction: 'administrator',
};
