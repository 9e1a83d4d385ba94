import { z } from 'zod';

const optional = z
  .string()
  .trim()
  .transform((text) => text || undefined)
  .optional();

const WORKER_WORDS: Readonly<Record<string, number>> = { off: 0, on: 1 };
/** From which level on the log writes. */
const LogLevel = optional
  .pipe(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).optional())
  .default('info');

/** Every setting of the site; how to set them stands in the README. */
export const Environment = z.object({
  LOG_LEVEL: LogLevel,
  DATABASE_URL: z.string().min(1),
  MEILI_HOST: optional,
  MEILI_MASTER_KEY: optional,
  /** Prefix of the index names, so that several archives can share one server. */
  MEILI_INDEX_PREFIX: optional.default('gongkai'),
  /** Public address, for links in feeds, citations and the API. */
  SITE_URL: z.string().default('http://localhost:3000'),
  /** Holds the exports of the archive; the site makes none where it is not set. */
  EXPORTS_DIR: optional,
  /** Requests that one client address has a minute in the public API. */
  API_REQUESTS_PER_MINUTE: optional.pipe(z.coerce.number<string>().int().min(1).optional()).default(600),
  /** Searches, comparisons and files that one client address has a minute outside the API; dear ones count for several. */
  COSTLY_REQUESTS_PER_MINUTE: optional.pipe(z.coerce.number<string>().int().min(1).optional()).default(600),
  /** Whom harvesters may write to; webmaster at the site's host unless given. */
  CONTACT_EMAIL: optional,
  /** Whether a proxy in front writes X-Forwarded-For, so that its last address is the client's. */
  TRUST_PROXY: optional.pipe(z.stringbool().optional()).default(false),
  /** How many files the site reads at the same time itself: a number, `on` for one, `off` where `npm run worker` does it. */
  WORKER: optional
    .transform((text) => WORKER_WORDS[text ?? 'on'] ?? text)
    .pipe(z.coerce.number<string | number | undefined>().int().min(0)),
  /** Who has to have a second factor: nobody, administrators, or editors and administrators. */
  REQUIRE_TOTP: optional.pipe(z.enum(['off', 'administrators', 'editors']).optional()).default('off'),
  /** Who sends it as a bearer token may read /ops/metrics, which is off where it is not set. */
  METRICS_TOKEN: optional.pipe(z.string().min(16).optional()),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});
export type Environment = z.infer<typeof Environment>;

let parsed: Environment | undefined;

/** The settings, checked once. The only place that reads process.env. Throws when DATABASE_URL is missing. */
export function env(): Environment {
  parsed ??= Environment.parse(process.env);
  return parsed;
}

/** The level of the log, also where the other settings are missing or wrong: that is what has to be logged then. */
export function logLevel(): z.infer<typeof LogLevel> {
  return LogLevel.parse(process.env['LOG_LEVEL']);
}
