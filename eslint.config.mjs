import js from '@eslint/js';
import next from '@next/eslint-plugin-next';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '.next/',
      '.data/',
      '.cache/',
      '.reader/',
      'lib/store/generated/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Settings are read in lib/env.ts.' },
      ],
    },
  },
  {
    files: [
      'lib/env.ts',
      'instrumentation.ts',
      '**/*.test.ts',
      'lib/fixtures/**',
      'e2e/**',
      '*.config.ts',
      'scripts/**',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.tsx', 'app/**/*.ts'],
    plugins: { '@next/next': next, 'react-hooks': hooks },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      ...hooks.configs.recommended.rules,
    },
  },
  {
    // Statements and markup are never put together from text.
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: [
      // Charts and structured data, written and escaped by this project alone.
      'components/chart/{chart-view,mark-legend}.tsx',
      'components/{data,ui}/json-ld.tsx',
      'components/still/*',
      // A number of rows is no parameter of FETCH.
      'lib/store/export/list-report-heads.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Identifier[name=/^\\$(query|execute)RawUnsafe$/]', message: 'Use Prisma.sql.' },
        {
          selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
          message: 'Use Prisma.sql.',
        },
        { selector: "JSXIdentifier[name='dangerouslySetInnerHTML']", message: 'Render text as text.' },
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
          message: 'Render text as text.',
        },
      ],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        crypto: 'readonly',
        WebAssembly: 'readonly',
        globalThis: 'readonly',
      },
    },
  },
);
