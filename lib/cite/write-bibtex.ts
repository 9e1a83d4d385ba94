import type { Reference } from './reference';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that TeX would take for commands; braces are set by `protect`. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

// A second pair of braces keeps a name from being cut into first and last, and a title from being put in small letters.
const protect = (text: string): string => `{${escapeTex(text)}}`;

/** The entry as BibTeX; `urldate` and `version` are fields of biblatex that BibTeX passes over. An address is verbatim. */
export function writeBibtex(reference: Reference): string {
  const { kind, key, author, title, issued, accessed, url, version, note } = reference;
  const [year, month, day] = issued?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', protect(author)],
    ['title', protect(title)],
    ['institution', kind === 'report' ? protect(author) : undefined],
    ['howpublished', kind === 'dataset' ? 'Dataset' : undefined],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['version', version === null ? undefined : String(version)],
    ['url', url],
    ['urldate', accessed],
    ['note', escapeTex(note)],
    ['langid', 'chinese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${kind === 'report' ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}\n`;
}
