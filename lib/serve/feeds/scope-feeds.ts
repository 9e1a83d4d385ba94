import { divisionByCode } from '../../divisions/division-by-code';
import { AppError } from '../../domain/app-error';
import { database } from '../../store/client';
import { findOrganization } from '../../store/find-organization';
import type { FeedEntry } from './feed';
import { newestEntries } from './feed-entries';

interface NamedFeed {
  readonly name: string;
  readonly entries: readonly FeedEntry[];
}

/** Throws `AppError` not_found for a code the gazetteer does not have. */
export async function divisionFeed(code: string): Promise<NamedFeed> {
  const division = divisionByCode(code);
  if (division === null) throw new AppError('not_found', `no division ${code}`);
  return { name: division.name, entries: await newestEntries({ divisionCode: code }) };
}

/** Throws `AppError` not_found for a body without a public report. */
export async function organizationFeed(slug: string): Promise<NamedFeed> {
  const organization = await findOrganization(database(), slug);
  if (organization === null) throw new AppError('not_found', `no organization ${slug}`);
  return { name: organization.name, entries: await newestEntries({ organizationSlug: slug }) };
}

/** Throws `AppError` not_found for what is no year. */
export async function yearFeed(asked: string): Promise<{ year: number; entries: readonly FeedEntry[] }> {
  if (!/^(19|20)\d\d$/.test(asked)) throw new AppError('not_found', `no year ${asked}`);
  const year = Number(asked);
  return { year, entries: await newestEntries({ year }) };
}
