/**
 * Lint rules, chosen one by one. What the compiler already checks (unused names, missing returns, casing) and what
 * prettier already settles (layout) is not repeated here. Who may import whom is in .dependency-cruiser.mjs.
 */
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { impureGlobals, impureProperties, impureSyntax } from './rules/engine-purity.mjs'

const typescript = ['**/*.ts']
const tests = ['**/*.{spec,properties,bench}.ts', '**/test/**/*.ts']

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/fixtures/']),
  {
    name: 'erosion/everywhere',
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // 0 == '' and null == undefined: a scenario is full of zeros and of absent things.
      eqeqeq: 'error',
      // What never changes says so.
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      // Code made from text runs with no check, and a page's content policy forbids it.
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    name: 'erosion/typescript',
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise that nobody awaits loses its error, and results appear in an order of their own.
      '@typescript-eslint/no-floating-promises': 'error',
      // A new kind of node, distribution or status must be met by every switch, not fall into a default.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
      // A stage may know another's types without loading its code; the import says which it is.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `any` switches the compiler off for all that it touches; `unknown` asks.
      '@typescript-eslint/no-explicit-any': 'error',
      // `!` turns a missing name into a crash elsewhere: say what happens when it is missing.
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The message of a switch that forgot nothing may quote the value that cannot be.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNever: true }],
      // The compiler's noUnusedLocals says it already.
      '@typescript-eslint/no-unused-vars': 'off',
      // A silenced error gives its reason, and complains once there is nothing left to silence.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  {
    name: 'erosion/sources-stay-small',
    files: ['packages/*/src/**/*.ts', 'scripts/**/*.mjs', 'rules/**/*.mjs'],
    ignores: tests,
    rules: {
      // One idea per file, one step per function; a switch over kinds counts as one decision.
      complexity: ['error', { max: 15, variant: 'modified' }],
      'max-depth': ['error', 4],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'erosion/engine-is-pure',
    files: ['packages/engine/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },
  {
    name: 'erosion/tests',
    files: tests,
    rules: {
      // A wrong `!` fails the test at once, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Fixtures and transcripts are read as JSON, whose type is `any`; the assertion is the check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
