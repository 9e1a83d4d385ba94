import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

/** What the package's typings leave out. */
interface Bindings {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** Prisma's schema engine as WebAssembly. The native one is a separate download that not every network lets through. */
export async function loadEngine(): Promise<typeof bindings.SchemaEngine> {
  const program = new URL(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  program.pathname = program.pathname.replace(/[.]js$/, '.wasm');
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(await readFile(fileURLToPath(program)), imports);
  (bindings as unknown as Bindings).__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
  return bindings.SchemaEngine;
}
