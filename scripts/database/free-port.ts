import { createServer } from 'node:net';
import { Trouble } from '../setup/trouble';

/** A port of this host that nothing listens on: the wanted one if possible, else any. */
export async function freePort(wanted: number, host = '127.0.0.1'): Promise<number> {
  return (await isFree(wanted, host)) ? wanted || (await anyPort(host)) : anyPort(host);
}

/** Whether a server could listen there. */
export async function isFree(port: number, host: string): Promise<boolean> {
  return (await tryPort(port, host)) !== undefined;
}

async function anyPort(host: string): Promise<number> {
  const port = await tryPort(0, host);
  if (port === undefined) throw new Trouble(`No port is free on ${host}.`);
  return port;
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}
