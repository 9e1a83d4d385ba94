import { generateClient } from './setup/generate-client';
import { runSteps, VERIFY } from './test/run-steps';

await generateClient();
const failed = runSteps(VERIFY);
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll is well.');
process.exitCode = failed.length > 0 ? 1 : 0;
