import preset from '../../jest.preset.mjs';

export default {
  ...preset,
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testTimeout: 180_000,
  maxWorkers: 2,
};
