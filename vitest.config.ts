import {defineConfig} from 'vitest/config'

/** Tests of pure functions: nothing of one file's is left for the next. */
const rules = [
  'test/core/**/*.test.ts',
  'test/plugins/**/*.test.{ts,tsx}',
  'test/schemas/**/*.test.ts',
]

export default defineConfig({
  test: {
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: rules,
          pool: 'forks',
          maxWorkers: '100%',
          // Most of their time would go into loading the same rules again for each file.
          isolate: false,
          setupFiles: ['./test/failOnConsoleError.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'units',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', ...rules],
          pool: 'forks',
          // As many as there are processors: the default leaves one of two idle.
          maxWorkers: '100%',
          setupFiles: ['./test/failOnConsoleError.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['./test/browser/prepareStack.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // A page takes its time on a busy machine.
          expect: {poll: {timeout: 30_000}},
          bail: 1,
          // After the others: they would take the browser's time.
          sequence: {groupOrder: 1},
        },
      },
    ],
  },
})
