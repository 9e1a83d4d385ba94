const SEARCH = 1;
const COMPARISON = 3;
const CHART = 1;
const FILE = 5;
const LIST_OF_SEARCHES = 30;

/** What addresses cost that go over many reports, by pattern; the first that fits counts. */
const COSTS: readonly [RegExp, number][] = [
  [/^\/search\/results\.csv$/, FILE],
  [/^\/search(?:\/|$)/, SEARCH],
  [/^\/compare$/, COMPARISON],
  [/^\/(?:metrics|organizations)\/[^/]+\/(?:chart\.(?:svg|csv|json)|embed)$/, CHART],
  [/^\/(?:metrics|organizations)\/[^/]+$/, CHART],
  [/^\/(?:browse|compare|metrics|organizations|reports|years)\/.*\.(?:csv|json|xlsx)$/, FILE],
  [/^\/data\/[^/]+$/, SEARCH],
  [/^\/api\/search\/terms$/, LIST_OF_SEARCHES],
  [/^\/oai$/, SEARCH],
];

/** How many of a client's costly requests a request for this path counts for; 0 for one that is not counted. */
export function costOf(path: string): number {
  const plain = path.replace(/^\/en(?=\/|$)/, '');
  return COSTS.find(([pattern]) => pattern.test(plain))?.[1] ?? 0;
}
