#!/usr/bin/env node
// Runs scripts/NAME.ts: node scripts/run.mjs [--dev] [--database] [--reader] NAME ARGUMENTS...
// Plain JavaScript, because in a fresh clone nothing that could run TypeScript is installed yet.
//   --dev        the script needs the development packages too
//   --database   the script finds DATABASE_URL set and its schema up to date
//   --reader     the script finds the program of the reader processes built
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './setup/install-packages.mjs';
import { requireNode } from './setup/require-node.mjs';

const root = path.resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const at = words.findIndex((word) => !word.startsWith('--'));
const options = new Set(words.slice(0, at));
const name = words[at];
const script = path.join(root, 'scripts', `${name}.ts`);

requireNode();
process.chdir(root);
installPackages(root, { dev: options.has('--dev') });
await import('tsx');

process.argv = [process.argv[0], script, ...words.slice(at + 1)];
try {
  if (options.has('--reader')) await (await import('./setup/build-reader.ts')).buildReader();
  if (options.has('--database')) {
    const { exitOnStop } = await import('./setup/on-stop.ts');
    const { prepareDatabase } = await import('./database/prepare-database.ts');
    exitOnStop();
    await prepareDatabase(name);
  }
  await import(pathToFileURL(script).href);
} catch (error) {
  console.error(error.name === 'Trouble' ? messageOf(error) : error);
  process.exit(1);
}

function messageOf(error) {
  return error.cause ? `${error.message}\n${messageOf(error.cause)}` : error.message;
}
