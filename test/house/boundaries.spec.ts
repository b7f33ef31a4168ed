import { ESLint, type Linter } from 'eslint';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '../..');
const rules = (await import(join(root, 'eslint.config.mjs'))) as Record<
  'boundaries' | 'noNodeInDomain',
  Linter.Config
>;

async function lint(file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
      rules.boundaries,
      rules.noNodeInDomain,
    ],
  });
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
}

const BOUNDARY = '@nx/enforce-module-boundaries';

describe('[H1] imports follow the direction of the layers', () => {
  const planted: [file: string, code: string][] = [
    ['libs/domain/planted.ts', "import '@northing/persistence';"],
    ['libs/domain/planted.ts', "import 'typeorm';"],
    ['libs/interchange/planted.ts', "import '@northing/application';"],
    ['libs/application/planted.ts', "import '@northing/graphql';"],
    ['libs/graphql/planted.ts', "import 'pg';"],
    ['libs/graphql/planted.ts', "import '@northing/persistence';"],
    ['libs/web-ui/planted.tsx', "import '@apollo/client';"],
    ['libs/web-ui/planted.tsx', "import '@northing/web-data';"],
    ['libs/web-features/planted.tsx', "import '@northing/application';"],
  ];
  test.each(planted)('%s refuses %s', async (file, code) => {
    expect(await lint(file, code)).toContain(BOUNDARY);
  });

  const allowed: [file: string, code: string][] = [
    ['libs/domain/planted.ts', "import 'date-fns';"],
    ['libs/persistence/planted.ts', "import '@northing/application';"],
    ['libs/web-features/planted.tsx', "import '@northing/web-ui';"],
    ['apps/api/planted.ts', "import '@northing/persistence';"],
  ];
  test.each(allowed)('%s takes %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

test('[H2] the domain knows no machine', async () => {
  expect(
    await lint('libs/domain/planted.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');"),
  ).toContain('no-restricted-imports');
});
