/** @type {import('jest').Config} */
const shared = {
  transform: {
    '^.+\\.[cm]?tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.strapi', '<rootDir>/.tmp'],
  testEnvironment: 'node',
};

module.exports = {
  // Booting, publishing and asking a real newsroom takes its time on a busy machine.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'editorial',
      // As in the server: all languages are at hand.
      setupFiles: ['<rootDir>/src/plugins/newsdesk/editorial/attribution/languages/all.ts'],
      testMatch: ['<rootDir>/src/plugins/newsdesk/{editorial,cli,server,admin}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'newsroom',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
    },
  ],
};
