/** Plans that follow from a seed: for property tests, integration tests and benchmarks. */
export * from './compare/random.fixture.js';
export * from './compare/random-run.fixture.js';
