// The reader's side of `npm run bench:pages`, in a process of its own: node ask-pages.mjs SERVER_PID < kinds.json
// Reads [{ name, warmUp: [address], addresses: [address] }] and prints one object a line for each kind. Every page is asked
// for when the one before has come whole.
import { readFileSync, readdirSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';

const server = process.argv[2];
const PAYLOAD = /<script[^>]*>self\.__next_f\.push\(([^]*?)\)<\/script>/g;

/** Processor time of all threads of the server so far, in milliseconds; null where the system does not say. */
function processorTime() {
  try {
    const threads = readdirSync(`/proc/${server}/task`);
    const times = threads.map((id) => readFileSync(`/proc/${server}/task/${id}/schedstat`, 'utf8'));
    return times.reduce((sum, line) => sum + Number(line.split(' ')[0]), 0) / 1e6;
  } catch {
    return null;
  }
}

async function ask(address) {
  const began = performance.now();
  const answer = await fetch(address);
  const page = await answer.text();
  const time = performance.now() - began;
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return { time, page };
}

async function askAll(addresses) {
  const before = processorTime();
  const times = [];
  let [bytes, payload] = [0, 0];
  for (const address of addresses) {
    const { time, page } = await ask(address);
    times.push(time);
    bytes += Buffer.byteLength(page);
    for (const [, script] of page.matchAll(PAYLOAD)) payload += Buffer.byteLength(script);
  }
  const after = processorTime();
  const mean = (sum) => Math.round(sum / addresses.length);
  return {
    times,
    processor: before === null || after === null ? null : mean(after - before),
    bytes: mean(bytes),
    payload: mean(payload),
  };
}

for (const { name, warmUp, addresses } of JSON.parse(await text(process.stdin))) {
  for (const address of warmUp) await ask(address);
  const first = await askAll(addresses);
  const again = await askAll(addresses);
  console.log(JSON.stringify({ name, first, again }));
}
