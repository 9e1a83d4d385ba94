const SIGNS: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};
const SIGN = /["&'<>]/;
const EVERY_SIGN = /["&'<>]/g;

/** A text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return SIGN.test(text) ? text.replace(EVERY_SIGN, (sign) => SIGNS[sign] ?? sign) : text;
}
