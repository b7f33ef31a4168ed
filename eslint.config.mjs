import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const WEB = [
  'react',
  'react-dom',
  'react-router',
  '@apollo/*',
  '@radix-ui/*',
  '@tanstack/*',
  'lucide-react',
  'cmdk',
];
const SERVER = ['@nestjs/*', 'mercurius', 'fastify', '@fastify/*', 'typeorm', 'pg', 'prom-client', 'pino'];

/** Each layer, the layers it may import, and the packages it may not. */
const layers = [
  { layer: 'domain', may: ['domain'], allowed: ['date-fns', 'date-fns/*', 'fast-check', '@jest/globals'] },
  { layer: 'interchange', may: ['interchange', 'domain'], banned: [...WEB, ...SERVER] },
  { layer: 'application', may: ['application', 'interchange', 'domain'], banned: [...WEB, ...SERVER] },
  {
    layer: 'persistence',
    may: ['persistence', 'application', 'domain'],
    banned: [...WEB, '@nestjs/*', 'mercurius', 'fastify'],
  },
  {
    layer: 'graphql',
    may: ['graphql', 'application', 'domain'],
    banned: [...WEB, 'typeorm', 'pg', '@nestjs/typeorm'],
  },
  { layer: 'web-data', may: ['web-data'], banned: SERVER },
  { layer: 'web-ui', may: ['web-ui', 'domain'], banned: [...SERVER, '@apollo/*'] },
  { layer: 'web-features', may: ['web-features', 'web-ui', 'web-data', 'domain'], banned: SERVER },
  { layer: 'web', may: ['web', 'web-features', 'web-ui', 'web-data', 'domain'], banned: SERVER },
  {
    layer: 'api',
    may: ['api', 'graphql', 'persistence', 'application', 'interchange', 'domain'],
    banned: WEB,
  },
  {
    layer: 'test',
    may: ['domain', 'interchange', 'application', 'persistence', 'graphql', 'api', 'web-ui', 'test'],
  },
];

const depConstraints = layers.map(({ layer, may, allowed, banned }) => ({
  sourceTag: `layer:${layer}`,
  onlyDependOnLibsWithTags: may.map((name) => `layer:${name}`),
  ...(allowed && { allowedExternalImports: allowed }),
  ...(banned && { bannedExternalImports: banned }),
}));

/** Which layer may import which; a test plants violations and sees them refused. */
export const boundaries = {
  plugins: { '@nx': nx },
  rules: { '@nx/enforce-module-boundaries': ['error', { depConstraints, banTransitiveDependencies: false }] },
};

export const noNodeInDomain = {
  files: ['libs/domain/**'],
  ignores: ['**/*.spec.ts', '**/*.fixture.ts', 'libs/domain/testing.ts'],
  rules: { 'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path'] }] },
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/*.config.*',
      '**/*.mjs',
      'libs/web-data/generated/**',
      'test/fixtures/**',
      'apps/web/public/**',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    files: ['apps/web/**', 'libs/web-*/**'],
    plugins: { 'react-hooks': hooks },
    // The React compiler is not used, so libraries it would skip are no matter.
    rules: { ...hooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  boundaries,
  noNodeInDomain,
  {
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*.fixture.ts', 'test/**', '**/migrations/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
