import { freePort, isFree } from '../database/free-port';
import { Trouble } from '../setup/trouble';

const EVERYWHERE = '0.0.0.0';
const USUAL = 3000;

/** PORT if it is set, and then no other; else 3000, or when another program has that, the next that is free. */
export async function choosePort(): Promise<number> {
  const wanted = Number(process.env['PORT'] ?? USUAL);
  if (await isFree(wanted, EVERYWHERE)) return wanted;
  if (process.env['PORT']) throw new Trouble(`Another program uses port ${wanted}. Set PORT to a free one.`);
  for (let port = USUAL + 1; port < USUAL + 100; port += 1) {
    if (await isFree(port, EVERYWHERE)) return port;
  }
  return freePort(0, EVERYWHERE);
}
