import { spawnSync } from 'node:child_process';

export interface Step {
  readonly title: string;
  readonly command: readonly [program: string, ...options: string[]];
}

export const VERIFY: readonly Step[] = [
  { title: 'Lint', command: npmScript('lint') },
  { title: 'Format', command: npmScript('format:check') },
  { title: 'Types', command: npmScript('types') },
  { title: 'Boundaries', command: npmScript('boundaries') },
  { title: 'Schema and migrations', command: npmScript('drift') },
];

/** A script of package.json with arguments, as a command. */
export function npmScript(name: string, ...options: string[]): Step['command'] {
  return ['npm', 'run', '--silent', name, '--', ...options];
}

/** Runs the steps one after the other, all of them, and returns the titles of those that failed. */
export function runSteps(steps: readonly Step[]): string[] {
  return steps.filter((step) => !runStep(step)).map(({ title }) => title);
}

/** Whether it ended well. What it prints is shown. */
export function runStep(
  { title, command }: Step,
  environment: Readonly<Record<string, string>> = {},
): boolean {
  printTitle(title);
  const [program, ...options] = command;
  const { status } = spawnSync(program, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (status !== 0) console.log(`✗ ${title} failed`);
  return status === 0;
}

export function printTitle(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}
