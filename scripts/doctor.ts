import path from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from '../lib/care/doctor/examine';
import { everyEngine } from '../lib/search/choose-engine';

/** So many of one kind are named; the rest is counted. */
const NAMED = 20;

const { values } = parseArgs({ options: { against: { type: 'string' } } });
const backup = values.against === undefined ? null : path.resolve(values.against);
const diagnoses = await examine(process.env['DATABASE_URL'] ?? '', everyEngine(), backup);
for (const { holds, against } of diagnoses) {
  console.log(`${against.length === 0 ? '✓' : '×'} ${holds}`);
  for (const subject of against.slice(0, NAMED)) console.log(`    not so: ${subject}`);
  if (against.length > NAMED) console.log(`    and ${against.length - NAMED} more`);
}
const wrong = diagnoses.filter(({ against }) => against.length > 0).length;
console.log(wrong === 0 ? 'All is well.' : `${wrong} of ${diagnoses.length} do not hold.`);
process.exit(wrong === 0 ? 0 : 1);
