import type { z } from 'zod';
import type { Suggestions as SuggestionsSchema } from '@/lib/serve/api/schemas';
import { asPhrase, type CurrentWord } from './current-word';

export type Suggestions = z.infer<typeof SuggestionsSchema>;

export const GROUPS = ['recent', 'places', 'organizations', 'metrics'] as const;
export type Group = (typeof GROUPS)[number];

/** What choosing does: writes into the search, searches for something else, or leads to a page of the site. */
export type Choice =
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'open'; readonly path: string };

export interface SuggestOption {
  readonly group: Group;
  readonly key: string;
  readonly name: string;
  readonly highlight: readonly [number, number] | null;
  readonly choice: Choice;
  /** What stands beside the name. */
  readonly about:
    | {
        readonly type: 'place';
        readonly above: string;
        readonly formerName: string | null;
        readonly reports: number;
      }
    | { readonly type: 'organization'; readonly reports: number; readonly lastYear: number }
    | { readonly type: 'metric'; readonly metric: string }
    | { readonly type: 'recent' };
}

const pathOf = (url: string): string => new URL(url).pathname;

/** The suggestions in the order they are shown, each with what choosing it does to this search. */
export function optionsOf(
  found: Suggestions | null,
  recent: readonly string[],
  word: CurrentWord,
  language: string,
): SuggestOption[] {
  const past = recent.map((text): SuggestOption => ({
    group: 'recent',
    key: text,
    name: text,
    highlight: null,
    choice: { type: 'search', text },
    about: { type: 'recent' },
  }));
  if (found === null) return past;
  const places = found.places.map(
    ({ code, name, above, formerName, highlight, reports, condition }): SuggestOption => ({
      group: 'places',
      key: code,
      name,
      highlight: formerName === null ? highlight : null,
      choice: { type: 'write', text: condition },
      about: { type: 'place', above: above.join(' › '), formerName, reports },
    }),
  );
  if (word.field === 'place') return places;
  const organizations = found.organizations.map(
    ({ slug, name, url, highlight, reports, lastYear }): SuggestOption => ({
      group: 'organizations',
      key: slug,
      name,
      highlight,
      // Alone it is what is looked for; among other words it is one of the things a report must say.
      choice: word.isAlone ? { type: 'open', path: pathOf(url) } : { type: 'write', text: asPhrase(name) },
      about: { type: 'organization', reports, lastYear },
    }),
  );
  const metrics = found.metrics.map(({ metric, label, labelEn, url }): SuggestOption => ({
    group: 'metrics',
    key: metric,
    name: language === 'zh' ? label : labelEn,
    highlight: null,
    choice: { type: 'open', path: pathOf(url) },
    about: { type: 'metric', metric },
  }));
  return [...past, ...places, ...organizations, ...metrics];
}
