/** A text as a field of RFC 4180: in quotation marks where it has to be. */
export function quoteCsv(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
