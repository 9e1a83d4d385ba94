import { parseArgs } from 'node:util';
import { buildSite } from './setup/build-site';
import { runKills } from './kill/run-kills';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '2026' }, moments: { type: 'string', default: '60' } },
});
const plan = { seed: Number(values.seed), moments: Number(values.moments) };
const server = await buildSite();
const begun = performance.now();
console.log(`seed ${plan.seed}, ${plan.moments} moments`);
const { kills, tally, faults } = await runKills({
  ...plan,
  server,
  onKill: (number, target) => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${seconds.padStart(6)} s  ${String(number).padStart(3)}  kill -9 ${target}`);
  },
});
console.log('killed:', kills);
console.log('files: ', tally);
for (const fault of faults) console.log(`× ${fault}`);
const seconds = Math.round((performance.now() - begun) / 1000);
console.log(`${faults.length === 0 ? 'All is well' : `${faults.length} faults`} after ${seconds} s.`);
process.exit(faults.length === 0 ? 0 : 1);
