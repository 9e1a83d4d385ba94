import { generateClient } from './setup/generate-client';
import { runSteps, VERIFY } from './test/run-steps';

await generateClient();
const { failed, skipped } = runSteps(VERIFY);
if (skipped.length > 0) console.log(`\nNot done: ${skipped.join(', ')}`);
console.log(
  failed.length > 0
    ? `\nFailed: ${failed.join(', ')}`
    : skipped.length > 0
      ? 'All else is well.'
      : '\nAll is well.',
);
process.exitCode = failed.length > 0 ? 1 : 0;
