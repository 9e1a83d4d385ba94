import { expect, it } from 'vitest';
import { scriptJson } from './script-json';

it.each(['</script><script>alert(1)</script>', '<!-- <script>', 'a & b', '\u2028\u2029', '"引号"'])(
  'carries %j, and nothing that ends a script element',
  (text) => {
    const written = scriptJson({ text });
    expect(written).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text });
  },
);
