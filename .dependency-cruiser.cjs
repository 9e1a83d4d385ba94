/** Who may import whom. Each rule is one sentence of the house style; ARCHITECTURE.md draws them. */
const TEST = '[.]test[.]tsx?$';
const PURE = '^lib/(domain|text|extract|divisions|parse|check|compare|chart|cite|correct)/';

// What each lib folder may reach inside lib/, besides itself. Data flows left to right.
const MAY = {
  domain: [],
  text: ['domain'],
  extract: ['domain', 'text'],
  divisions: ['domain', 'text'],
  parse: ['domain', 'text', 'divisions'],
  check: ['domain', 'text'],
  correct: ['domain', 'text', 'check'],
  compare: ['domain', 'text'],
  chart: ['domain', 'text'],
  cite: [],
  store: ['domain'],
  search: ['domain', 'text', 'divisions', 'store'],
  export: ['domain', 'text', 'store'],
  copies: ['domain', 'text', 'compare', 'store', 'search'],
  ingest: [
    'domain',
    'text',
    'extract',
    'divisions',
    'parse',
    'check',
    'correct',
    'compare',
    'store',
    'search',
    'copies',
  ],
  care: ['domain', 'store', 'search', 'compare', 'copies'],
  serve: ['domain', 'text', 'divisions', 'compare', 'chart', 'cite', 'store', 'search', 'export', 'copies'],
  manage: [
    'domain',
    'text',
    'divisions',
    'check',
    'correct',
    'compare',
    'store',
    'search',
    'copies',
    'ingest',
    'export',
  ],
};

const layers = Object.entries(MAY).map(([from, to]) => ({
  name: `${from}-imports-only-its-layer`,
  severity: 'error',
  from: { path: `^lib/${from}/`, pathNot: TEST },
  to: { path: '^lib/[^/]+/', pathNot: `^lib/(${[from, ...to].join('|')})/` },
}));

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-circular', { pathNot: '^lib/store/generated/' }, { circular: true }),
    ...layers,
    rule(
      'fixtures-are-for-tests',
      { pathNot: `${TEST}|^lib/fixtures/|^e2e/|^scripts/(accuracy|bench|fuzz|kill|intake)` },
      { path: '^lib/fixtures/' },
    ),
    rule(
      'pure-core-does-no-io',
      { path: PURE, pathNot: TEST },
      {
        path: '^(node:)?(fs|fs/promises|http|https|net|child_process)$|node_modules/(@prisma|meilisearch|next|pino|prom-client|react)/|^lib/(env|log)',
      },
    ),
    rule('lib-never-imports-up', { path: '^lib/' }, { path: '^(app|components|scripts|e2e)/' }),
    rule(
      'app-reads-through-serve-and-writes-through-manage',
      { path: '^app/', pathNot: TEST },
      {
        path: '^lib/[^/]+/',
        pathNot: '^lib/(chart|cite|domain|text|serve|manage)/',
      },
    ),
    rule(
      'components-take-props',
      { path: '^components/' },
      {
        path: '^(app|lib)/',
        pathNot: '^lib/(chart|cite|domain|text)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'scripts-are-thin',
      { path: '^scripts/' },
      { path: '^(app|components)/|^lib/(extract|parse|check)/' },
    ),
    rule('e2e-uses-the-browser', { path: '^e2e/' }, { path: '^(app|components)/|^lib/(?!fixtures/|text/)' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)[.]next/' },
  },
};
