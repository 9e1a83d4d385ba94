import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../domain/app-error';

/** What the PDF reader asks for while it draws a page: its worker, character maps, standard fonts, picture decoders. */
const SERVED =
  /^(legacy\/build\/pdf\.worker\.min\.mjs|cmaps\/[\w-]+\.bcmap|standard_fonts\/\w+(-\w+)?\.(pfb|ttf)|wasm\/\w+\.(wasm|js)|iccs\/[\w-]+\.icc)$/;
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

export interface PdfjsFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

/** The package's folder. The resolver is asked for at run time, because a bundler replaces what it can see. */
function packageFolder(): string {
  const { createRequire } = process.getBuiltinModule('node:module');
  return path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
}

/** A file of the PDF reader of exactly this version. Throws `AppError` not_found for any other. */
export async function pdfjsFile(version: string, name: string): Promise<PdfjsFile> {
  const folder = packageFolder();
  const { version: installed } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== installed || !SERVED.test(name))
    throw new AppError('not_found', `No ${name} of ${version}`);
  const bytes = new Uint8Array(await readFile(path.join(folder, name)));
  return { bytes, mediaType: MEDIA_TYPES[path.extname(name)] ?? 'application/octet-stream' };
}
