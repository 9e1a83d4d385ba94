import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const APP = path.resolve('app');
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

export interface RouteFile {
  /** As Next.js writes it, [locale] left out: /admin/files/[jobId]. */
  readonly route: string;
  readonly isPage: boolean;
  /** What a route handler answers to; of pages GET. */
  readonly methods: readonly string[];
}

export interface ActionFunction {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Every page and route handler, read from the folders and the files' exports. */
export function listRoutes(): RouteFile[] {
  return filesOf(APP).flatMap((file) => {
    const name = path.basename(file).replace(/\.tsx?$/, '');
    if (name !== 'page' && name !== 'route') return [];
    const folder = path.relative(APP, path.dirname(file)).replace(/^\[locale\]\/?/, '');
    const segments = folder.split('/').filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment));
    const exported = exportsOf(file).map((each) => each.name);
    const methods = name === 'page' ? ['GET'] : METHODS.filter((method) => exported.includes(method));
    return [{ route: `/${segments.join('/')}`, isPage: name === 'page', methods }];
  });
}

/** Every function of a file that begins with 'use server'. */
export function listActions(): ActionFunction[] {
  return filesOf(APP)
    .filter((file) => /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*['"]use server['"]/.test(readFileSync(file, 'utf8')))
    .flatMap(exportsOf);
}

/** Files that have a function marked as an action inside of it, which this list cannot see. */
export function listHiddenActions(): string[] {
  return [...filesOf(APP), ...filesOf(path.resolve('components'))].filter((file) =>
    /\{\s*['"]use server['"]/.test(readFileSync(file, 'utf8')),
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function exportsOf(file: string): ActionFunction[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement): ActionFunction[] => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      return statement.exportClause.elements.map(({ name }) => ({ name: name.text, parameters: [] }));
    }
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (isExported !== true) return [];
    if (ts.isFunctionDeclaration(statement) && statement.name) {
      const parameters = statement.parameters.map(({ name }) => name.getText(source));
      return [{ name: statement.name.text, parameters }];
    }
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({ name }) => ({
      name: name.getText(source),
      parameters: [],
    }));
  });
}
