import { generateAtomFeed } from 'feedsmith';
import { absolute } from '../api/report-item';

export interface FeedEntry {
  /** Never changes, whatever the archive's address is. */
  readonly id: string;
  readonly title: string;
  /** Address without the language prefix. */
  readonly path: string;
  readonly author: string;
  readonly summary: string;
  /** When it became public here. */
  readonly addedAt: Date;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

export interface Feed {
  readonly title: string;
  /** Addresses of the feed and of the page it follows, with the language prefix. */
  readonly path: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** Time of the newest entry; the beginning of time for a feed without any, so that it does not change by itself. */
export function feedUpdated({ entries }: Feed): Date {
  return new Date(Math.max(0, ...entries.map(({ addedAt }) => addedAt.getTime())));
}

/** What XML 1.0 cannot hold, not even escaped: control characters and halves of characters. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** The feed as Atom 1.0 (RFC 4287). `prefix`: of the language in the addresses of the entries, '' or /en. */
export function writeAtom(feed: Feed, site: { readonly name: string; readonly prefix: string }): string {
  return generateAtomFeed(
    {
      id: absolute(feed.path),
      title: { value: xmlText(feed.title) },
      updated: feedUpdated(feed),
      authors: [{ name: xmlText(site.name) }],
      links: [
        { href: absolute(feed.path), rel: 'self', type: 'application/atom+xml' },
        { href: absolute(feed.page), rel: 'alternate', type: 'text/html' },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: xmlText(entry.title) },
        links: [{ href: absolute(`${site.prefix}${entry.path}`), rel: 'alternate', type: 'text/html' }],
        authors: [{ name: xmlText(entry.author) }],
        published: entry.addedAt,
        updated: entry.addedAt,
        summary: { value: xmlText(entry.summary), type: 'text' },
        categories: entry.categories.map(({ term, label }) => ({ term, label: xmlText(label) })),
      })),
    },
    { strict: true },
  );
}
