import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const PREFIX = 'gongkai_';
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly aborted: Counter<'route'>;
  readonly jobs: Gauge<'status' | 'outcome'>;
  readonly waiting: Gauge;
  readonly oldestWait: Gauge;
  readonly behind: Gauge<'engine'>;
  readonly signInFailures: Gauge;
  readonly connections: Gauge<'state'>;
  readonly readers: Gauge;
  readonly readersMemory: Gauge;
  readonly readersStarted: Counter;
  readonly readersEnded: Counter<'reason'>;
}

function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const gauge = <T extends string>(name: string, help: string, labelNames: readonly T[] = []): Gauge<T> =>
    new Gauge({ name: `${PREFIX}${name}`, help, labelNames: [...labelNames], registers });
  return {
    registry,
    requests: new Histogram({
      name: `${PREFIX}http_request_duration_seconds`,
      help: 'Time from a request to the end of its answer, by kind of address, method and status',
      labelNames: ['method', 'route', 'status'],
      buckets: SECONDS,
      registers,
    }),
    aborted: new Counter({
      name: `${PREFIX}http_requests_aborted_total`,
      help: 'Requests whose client left before the answer had ended',
      labelNames: ['route'],
      registers,
    }),
    jobs: gauge('jobs', 'Files taken in, by state and outcome', ['status', 'outcome']),
    waiting: gauge('jobs_waiting', 'Files that wait to be read'),
    oldestWait: gauge(
      'jobs_oldest_wait_seconds',
      'How long the oldest of them has waited; 0 where none waits',
    ),
    behind: gauge(
      'stale_reports',
      'Changed reports that a search engine, or the search for copies, has yet to take in',
      ['engine'],
    ),
    signInFailures: gauge('sign_in_failures', 'Failed sign-ins that still slow down guessing'),
    connections: gauge('database_connections', 'Connections to the database from all processes, by state', [
      'state',
    ]),
    readers: gauge('readers', 'Processes of this one that read files, or wait for the next'),
    readersMemory: gauge('readers_resident_memory_bytes', 'The memory that they hold together'),
    readersStarted: new Counter({
      name: `${PREFIX}readers_started_total`,
      help: 'Readers that were started',
      registers,
    }),
    readersEnded: new Counter({
      name: `${PREFIX}readers_ended_total`,
      help: 'Readers that ended over a file, by the limit they passed, or reader_crashed',
      labelNames: ['reason'],
      registers,
    }),
  };
}

// Next.js bundles what starts with the server and what answers requests apart; the global keeps one registry.
const shared = globalThis as { gongkaiMetrics?: Metrics };

/** The numbers of this process. */
export function metrics(): Metrics {
  shared.gongkaiMetrics ??= makeMetrics();
  return shared.gongkaiMetrics;
}
