import { spawnSync } from 'node:child_process';

export interface Step {
  readonly title: string;
  readonly command: readonly [program: string, ...options: string[]];
}

/** The exit code of a step that could not look (EX_TEMPFAIL): no failure, and no success either. */
export const SKIPPED = 75;

export const VERIFY: readonly Step[] = [
  { title: 'Lint', command: npmScript('lint') },
  { title: 'Format', command: npmScript('format:check') },
  { title: 'Types', command: npmScript('types') },
  { title: 'Boundaries', command: npmScript('boundaries') },
  { title: 'Schema and migrations', command: npmScript('drift') },
  { title: 'Audit of packages', command: npmScript('audit') },
];

/** A script of package.json with arguments, as a command. */
export function npmScript(name: string, ...options: string[]): Step['command'] {
  return ['npm', 'run', '--silent', name, '--', ...options];
}

/** Runs the steps one after the other, all of them, and returns the titles of those that failed and that could not look. */
export function runSteps(steps: readonly Step[]): { failed: string[]; skipped: string[] } {
  const ended = steps.map((step) => ({ title: step.title, status: statusOf(step) }));
  const titles = (chosen: typeof ended): string[] => chosen.map(({ title }) => title);
  return {
    failed: titles(ended.filter(({ status }) => status !== 0 && status !== SKIPPED)),
    skipped: titles(ended.filter(({ status }) => status === SKIPPED)),
  };
}

/** Whether it ended well. What it prints is shown. */
export function runStep(step: Step, environment: Readonly<Record<string, string>> = {}): boolean {
  return statusOf(step, environment) === 0;
}

function statusOf(
  { title, command }: Step,
  environment: Readonly<Record<string, string>> = {},
): number | null {
  printTitle(title);
  const [program, ...options] = command;
  const { status } = spawnSync(program, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  if (status === SKIPPED) console.log(`○ ${title} skipped`);
  else if (status !== 0) console.log(`✗ ${title} failed`);
  return status;
}

export function printTitle(title: string): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}
