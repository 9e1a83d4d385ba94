import { spawnSync } from 'node:child_process';
import { judgeAudit } from './audit/judge-audit';
import { SKIPPED } from './test/run-steps';

const PATIENCE_MS = 60_000;
const CHECKS = [
  ['known holes, high or critical', ['audit', '--omit=dev', '--audit-level=high', '--json']],
  ['signatures of the registry', ['audit', 'signatures', '--json']],
] as const;

const states = CHECKS.map(([title, words]) => {
  const options = [...words, '--fetch-retries=0', '--loglevel=silent'];
  const { stdout } = spawnSync('npm', options, { encoding: 'utf8', timeout: PATIENCE_MS });
  const verdict = judgeAudit(stdout);
  const said = {
    clean: '✓ nothing found',
    found: '✗ found',
    not_asked: '○ not looked at, the registry does not answer',
  }[verdict.state];
  const why =
    verdict.state === 'found'
      ? verdict.packages.join(', ')
      : verdict.state === 'not_asked'
        ? verdict.reason
        : '';
  console.log(`${said}: ${title}${why === '' ? '' : ` – ${why}`}`);
  return verdict.state;
});

if (states.includes('found')) process.exitCode = 1;
else if (states.includes('not_asked')) process.exitCode = SKIPPED;
