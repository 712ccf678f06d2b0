import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist*',
      'coverage',
      'node_modules',
      'shots',
      'public/**',
      'build/guard/**',
      'playwright-report',
      'test-results',
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      // A promise nobody waits for hides a missing piece, and a child would see nothing at all.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Ships to the tablet: nothing may leave it, nothing may be kept outside `platform` and the service worker, whose work it is to
    // fetch files and keep them.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/platform/**', 'src/sw/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'fetch',
          'XMLHttpRequest',
          'history',
          'location',
        ].map((name) => ({
          name,
          message:
            'Nothing a child does may be kept or sent: powers of the browser live in src/platform and are handed in.',
        })),
      ],
    },
  },
  {
    // Nor does anything it is told go further, and no text becomes code.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/platform/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing is sent.' },
        { object: 'document', property: 'cookie', message: 'Nothing is kept.' },
        { object: 'document', property: 'title', message: 'The title never tells what a child does.' },
      ],
      'no-restricted-imports': ['error', { paths: [{ name: 'preact/compat', message: 'Preact itself is enough.' }] }],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text never becomes markup.' },
        { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'Text never becomes markup.' },
      ],
    },
  },
  {
    // A test may be sure of what it put there a line before; if it is wrong it fails, and no child is on the other side.
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-dynamic-delete': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { parserOptions: { projectService: false } },
  },
);
