/** What a harvester can do wrong; `noSetHierarchy` cannot happen, for there are sets. */
export const OAI_ERROR_CODES = [
  'badVerb',
  'badArgument',
  'badResumptionToken',
  'cannotDisseminateFormat',
  'idDoesNotExist',
  'noRecordsMatch',
] as const;
export type OaiErrorCode = (typeof OAI_ERROR_CODES)[number];

/** A failure that OAI-PMH has a code for; it is told in the answer, with HTTP status 200. */
export class OaiError extends Error {
  override readonly name = 'OaiError';
  constructor(
    readonly code: OaiErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
