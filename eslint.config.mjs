import tseslint from 'typescript-eslint';

/**
 * The house has one direction: admin → editorial ← server, cli → editorial.
 * `editorial/` is pure: it imports itself and the few pure libraries named here, nothing else.
 */
const PURE_LIBRARIES = ['zod/mini', 'slugify', 'markdown-it', 'diff', 'saxes'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/node_modules/**',
      '.cache/**',
      '.tmp/**',
      '.strapi/**',
      'types/generated/**',
      'coverage/**',
      'public/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.test.ts', 'tests/**', 'jest.config.js', '**/*.mjs', '**/bin/*.js'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['src/plugins/newsdesk/editorial/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}/|(?:${PURE_LIBRARIES.join('|')})$)`,
              message:
                'editorial/ is pure: it imports only itself and the libraries named in eslint.config.mjs.',
            },
            {
              regex: '(^|/)(server|admin|cli)(/|$)',
              message: 'editorial/ imports nothing of server/, admin/ or cli/.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'require', 'fetch', 'window', 'document'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'editorial/ has no clock: take `now` as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'editorial/ has no clock: take `now` as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'editorial/ is deterministic.',
        },
      ],
    },
  },
);
