/** @type {import('jest').Config} */
const shared = {
  transform: {
    '^.+\\.[cm]?tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.strapi', '<rootDir>/.tmp'],
};

module.exports = {
  // A worker that has booted many newsrooms carries the async context of each of them through every promise:
  // it is replaced before that slows down what comes after.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/tests/helpers/longestFirst.js',
  // Booting, publishing and asking a real newsroom takes its time on a busy machine.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'editorial',
      testEnvironment: 'node',
      // As in the server: all languages are at hand.
      setupFiles: ['<rootDir>/src/plugins/newsdesk/editorial/attribution/languages/all.ts'],
      testMatch: ['<rootDir>/src/plugins/newsdesk/{editorial,cli,server,admin}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'newsroom',
      testEnvironment: '<rootDir>/tests/helpers/strapiLoadedOnce.js',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: '<rootDir>/tests/helpers/strapiLoadedOnce.js',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
