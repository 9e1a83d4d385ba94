/** How a citation can be written: 《信息与文献 参考文献著录规则》, BibTeX, RIS, and the data of citation programs. */
export const CITATION_FORMATS = ['gbt7714', 'bibtex', 'ris', 'csl-json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What can be cited: the report as its body published it, or what this archive read of it. */
export const CITED_THINGS = ['original', 'record'] as const;
export type CitedThing = (typeof CITED_THINGS)[number];

/** Media type and ending of each format's file. */
export const CITATION_FILES: Record<
  CitationFormat,
  { readonly mediaType: string; readonly extension: string }
> = {
  gbt7714: { mediaType: 'text/plain; charset=utf-8', extension: 'txt' },
  bibtex: { mediaType: 'application/x-bibtex; charset=utf-8', extension: 'bib' },
  ris: { mediaType: 'application/x-research-info-systems; charset=utf-8', extension: 'ris' },
  'csl-json': { mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8', extension: 'json' },
};
