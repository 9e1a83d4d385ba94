import { spawn } from 'node:child_process';
import { prepareDatabase } from './database/prepare-database';
import { exitOnStop } from './setup/on-stop';

exitOnStop();
await prepareDatabase('dev');
const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.once('exit', (code) => process.exit(code ?? 1));
