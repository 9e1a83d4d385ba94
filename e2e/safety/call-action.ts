import { existsSync, readFileSync } from 'node:fs';
import { listActions, type ActionFunction } from './list-routes';
import { ask, type Answer } from './ask';
import { fillAddress, valueOf } from './fill-address';

const MANIFEST = '.next/server/server-reference-manifest.json';
const BOUNDARY = 'a-boundary-of-the-test';

export interface BuiltAction extends ActionFunction {
  readonly id: string;
  /** Of a page that has the action. */
  readonly route: string;
}

interface Manifest {
  readonly node: Readonly<
    Record<string, { readonly exportedName: string; readonly workers: Readonly<Record<string, unknown>> }>
  >;
}

/** Every action under the id by which the built site calls it. Throws for one that no page has. */
export function builtActions(): BuiltAction[] {
  if (!existsSync(MANIFEST)) throw new Error(`${MANIFEST} is missing`);
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
  const known = Object.entries(node);
  return listActions().map((action) => {
    const [id, built] = known.find(([, { exportedName }]) => exportedName === action.name) ?? [];
    const worker = Object.keys(built?.workers ?? {})[0];
    if (id === undefined || worker === undefined) throw new Error(`No page has the action ${action.name}.`);
    const route = worker.replace(/^app(?:\/\[locale\])?/, '').replace(/\/page$/, '') || '/';
    return { ...action, id, route };
  });
}

/** Names of the actions of the build that the sources do not show. */
export function unlistedActions(): string[] {
  const { node } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
  const listed = new Set(listActions().map(({ name }) => name));
  return Object.values(node).flatMap(({ exportedName }) => (listed.has(exportedName) ? [] : exportedName));
}

/** Calls an action as the script of its page would, with real arguments. */
export async function callAction(
  action: BuiltAction,
  values: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const path = await fillAddress(action.route, values);
  const { body, type } = await encodeArguments(action.parameters, values);
  return ask(path, {
    method: 'POST',
    headers: { 'Next-Action': action.id, Accept: 'text/x-component', 'Content-Type': type, ...headers },
    body,
  });
}

const FORM: Readonly<Record<string, string>> = {
  email: 'nobody@example.org',
  password: 'no such password',
  reason: 'a reason',
  comment: 'a comment',
};

/** React's way of writing arguments: a list as JSON, a form beside it under a number. */
async function encodeArguments(
  parameters: readonly string[],
  values: Readonly<Record<string, string>>,
): Promise<{ body: string; type: string }> {
  const isForm = (name: string): boolean => /form/i.test(name);
  const list = await Promise.all(
    parameters.map((name) => (isForm(name) ? Promise.resolve('$K1') : valueOf(name, values))),
  );
  if (!parameters.some(isForm)) return { body: JSON.stringify(list), type: 'text/plain;charset=UTF-8' };
  const fields = [
    ...Object.entries(FORM).map(([name, value]) => [`1_${name}`, value]),
    ['0', JSON.stringify(list)],
  ];
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return { body: `${parts.join('')}--${BOUNDARY}--\r\n`, type: `multipart/form-data; boundary=${BOUNDARY}` };
}
