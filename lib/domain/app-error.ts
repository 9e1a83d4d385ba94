/** Expected failures of what people ask for; one closed list, mapped to HTTP in one place. */
export const APP_ERROR_CODES = [
  'not_found',
  'withdrawn',
  'invalid_parameter',
  'method_not_allowed',
  'not_acceptable',
  'too_many_requests',
  'internal_error',
  'not_signed_in',
  'not_allowed',
  'wrong_credentials',
  'too_many_attempts',
  'conflict',
  'wrong_password',
  'weak_password',
  'wrong_code',
  'sign_in_again',
  'second_factor_required',
  'link_expired',
  'account_exists',
  'last_administrator',
  'invalid_change',
  'nothing_changed',
  'upload_too_large',
  'too_many_uploads',
  'too_many_addresses',
  'search_unavailable',
  'database_unavailable',
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** The catalogue has a sentence for each code under `appErrors.*`, filled with `params`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly params: Readonly<Record<string, string | number>>;
  constructor(
    readonly code: AppErrorCode,
    message: string,
    options?: ErrorOptions & { params?: Readonly<Record<string, string | number>> },
  ) {
    super(message, options);
    this.params = options?.params ?? {};
  }
}
