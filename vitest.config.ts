import { defineConfig } from 'vitest/config'

const API_TESTS = 'apps/api/{src,test}/**/*.test.ts'

/** The API's tests share one PostgreSQL, which is started only when one of them runs. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'api',
          include: [API_TESTS],
          globalSetup: './apps/api/test/postgres.global.ts',
          // A database on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', API_TESTS],
        },
      },
    ],
  },
})
