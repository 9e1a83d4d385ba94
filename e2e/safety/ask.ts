import http from 'node:http';

const { E2E_SAFETY_URL = '' } = process.env;

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** By default the attacked site. */
  readonly site?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** What this site's own pages send along. */
export function ownHeaders(site = E2E_SAFETY_URL): Record<string, string> {
  return { Origin: new URL(site).origin, 'Sec-Fetch-Site': 'same-origin' };
}

export function cookieOf(token: string): Record<string, string> {
  return { Cookie: `gongkai_session=${token}` };
}

/** Sends exactly this, as no browser would, and follows no redirect. Each comes from an address of its own. */
export function ask(path: string, { method = 'GET', headers = {}, body, site }: Asked = {}): Promise<Answer> {
  const { hostname, port } = new URL(site ?? E2E_SAFETY_URL);
  const all = {
    'X-Forwarded-For': someAddress(),
    ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers: all, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

let asked = 0;

/** Of 10.0.0.0/8, a new one each time, so that no limit of a client is met by chance. */
function someAddress(): string {
  asked += 1;
  return `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`;
}

/** Traces of the machine in what is answered: stacks, folders, drivers, addresses of servers. */
export function tracesIn(body: string): string[] {
  const traces = [
    /\n\s+at [^\n]*(?::\d+:\d+|\(native\))/,
    /node_modules\//,
    /\.next\/server/,
    /webpack-internal:/,
    /Prisma(?:Client)?\w*Error/,
    /postgres(?:ql)?:\/\//,
    new RegExp(process.cwd().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  ];
  return traces.flatMap((trace) => trace.exec(body)?.[0] ?? []);
}
