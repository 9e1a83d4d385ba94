import type { Reference } from './reference';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** An item of CSL-JSON 1.0, as citation programs take it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'dataset';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly publisher: string;
  readonly URL: string;
  readonly version?: string;
  readonly language: string;
  readonly note: string;
}

const dateOf = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

/** The entry as CSL-JSON. */
export function cslItem(reference: Reference): CslItem {
  const { kind, key, author, title, issued, accessed, url, version, note } = reference;
  return {
    id: key,
    type: kind,
    title,
    author: [{ literal: author }],
    ...(issued !== null && { issued: dateOf(issued) }),
    accessed: dateOf(accessed),
    publisher: author,
    URL: url,
    ...(version !== null && { version: String(version) }),
    language: 'zh-CN',
    note,
  };
}

/** The entry as a file of CSL-JSON, which is a list. */
export function writeCslJson(reference: Reference): string {
  return `${JSON.stringify([cslItem(reference)], null, 2)}\n`;
}
