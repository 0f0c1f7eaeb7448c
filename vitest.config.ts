import {defineConfig} from 'vitest/config'

/** Tests of pure functions: nothing of one file's is left for the next. */
const rules = [
  'test/core/**/*.test.ts',
  'test/plugins/**/*.test.{ts,tsx}',
  'test/schemas/**/*.test.ts',
]

const deployment = 'test/browser/deployment.test.ts'

const browser = {
  pool: 'forks',
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // A page takes its time on a busy machine.
  expect: {poll: {timeout: 30_000}},
  bail: 1,
} as const

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
          // Loading the functions anew in a process of its own takes a file longer than its tests.
          isolate: false,
          setupFiles: ['./test/failOnConsoleError.ts', './test/leaveNothing.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          ...browser,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: [deployment],
          globalSetup: ['./test/browser/prepareStack.ts'],
          // A page keeps one processor busy and waits for the others.
          maxWorkers: 2,
          // After the others: they would take the browser's time.
          sequence: {groupOrder: 1},
        },
      },
      {
        extends: true,
        test: {
          ...browser,
          name: 'deployment',
          include: [deployment],
          // It builds the Studio in the place where another test serves it.
          sequence: {groupOrder: 2},
        },
      },
    ],
  },
})
