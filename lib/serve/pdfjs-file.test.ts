import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pdfjsFile } from './pdfjs-file';

const { version } = JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')) as {
  version: string;
};

describe('pdfjsFile', () => {
  test.each([
    ['legacy/build/pdf.worker.min.mjs', 'text/javascript'],
    ['cmaps/UniGB-UCS2-H.bcmap', 'application/octet-stream'],
    ['standard_fonts/LiberationSans-Bold.ttf', 'application/octet-stream'],
    ['standard_fonts/FoxitSerif.pfb', 'application/octet-stream'],
    ['wasm/jbig2.wasm', 'application/wasm'],
    ['wasm/openjpeg_nowasm_fallback.js', 'text/javascript'],
    ['iccs/CGATS001Compat-v2-micro.icc', 'application/octet-stream'],
  ])('serves %s as %s', async (name, mediaType) => {
    const file = await pdfjsFile(version, name);
    expect(file.mediaType).toBe(mediaType);
    expect(file.bytes.length).toBeGreaterThan(100);
  });

  test.each([
    ['a file it need not read', version, 'package.json'],
    ['a path that climbs out', version, 'cmaps/../package.json'],
    ['a folder', version, 'cmaps'],
    ['another version', '0.0.1', 'wasm/jbig2.wasm'],
  ])('does not serve %s', async (_, asked, name) => {
    await expect(pdfjsFile(asked, name)).rejects.toMatchObject({ code: 'not_found' });
  });
});
