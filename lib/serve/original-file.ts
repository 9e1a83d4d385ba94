/** A report's original as pages name it and lead to it. */
export interface OriginalFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
  readonly mediaType: string;
  readonly format: string;
  /** Where its bytes come from. */
  readonly url: string;
}

interface VersionOfFile {
  readonly sourceSha256: string;
  readonly fileName: string;
  readonly format: string;
  readonly source: { readonly size: number; readonly mediaType: string };
}

/** The original that a version was read from, its bytes at `url`. */
export function originalFile(version: VersionOfFile, url: string): OriginalFile {
  const { sourceSha256: sha256, fileName: name, format, source } = version;
  return { sha256, name, bytes: source.size, mediaType: source.mediaType, format, url };
}
