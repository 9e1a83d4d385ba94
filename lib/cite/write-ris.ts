import type { Reference } from './reference';

const TYPES = { report: 'RPRT', dataset: 'DATA' } as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The entry as RIS: a tag and its value a line, ended by ER; days with slashes. */
export function writeRis(reference: Reference): string {
  const { kind, key, author, title, issued, accessed, url, version, note } = reference;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['AU', author],
    ['TI', title],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued?.replaceAll('-', '/') ?? null],
    ['PB', author],
    ['ET', version === null ? null : String(version)],
    ['LA', 'zh-CN'],
    ['UR', url],
    ['Y2', accessed.replaceAll('-', '/')],
    ['N1', note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}
