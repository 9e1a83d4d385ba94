import type { Operation } from './operation';

export interface FoundOperation {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation at a path below /api/v1, with what stands for its names in braces; null where there is none. */
export function findOperation(
  operations: readonly Operation[],
  segments: readonly string[],
): FoundOperation | null {
  for (const operation of operations) {
    const path = matchPath(operation.path, segments);
    if (path !== null) return { operation, path };
  }
  return null;
}

function matchPath(pattern: string, segments: readonly string[]): Record<string, string> | null {
  const parts = pattern.slice(1).split('/');
  if (parts.length !== segments.length) return null;
  const path: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const given = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== given) return null;
    if (name !== undefined) path[name] = given;
  }
  return path;
}
