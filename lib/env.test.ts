import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Environment } from './env';

const NAMES = Object.keys(Environment.shape).filter((name) => name !== 'NODE_ENV');
const [readme, example] = ['README.md', '.env.example'].map((file) => readFileSync(file, 'utf8'));
const image = ['docker-compose.yml', 'Dockerfile'].map((file) => readFileSync(file, 'utf8')).join('\n');

describe.each(NAMES)('%s', (name) => {
  test('is explained', () => {
    expect(readme).toContain(`\`${name}\``);
    expect(example).toMatch(new RegExp(`^#?${name}=`, 'm'));
  });

  test('reaches the site in the container', () => {
    expect(image).toMatch(new RegExp(`\\b${name}[:=]`));
  });
});

test('what is left empty is as if it were not set', () => {
  const required = { DATABASE_URL: 'postgresql://127.0.0.1/x', SITE_URL: 'https://archive.example' };
  const empty = Object.fromEntries(NAMES.map((name) => [name, '']));
  expect(Environment.parse({ ...empty, ...required })).toEqual(Environment.parse(required));
});
