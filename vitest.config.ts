import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    pool: "forks",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Property tests on a machine that does other things too.
          testTimeout: 60_000,
          include: ["{lib,components,app,worker,simulator,scripts,bench}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.integration.test.ts", "**/node_modules/**"],
          // None of these changes what others see, so they share their modules: loading them took most of the time.
          pool: "threads",
          isolate: false,
          // Left to itself, Vitest keeps one processor free, which is half of a small machine.
          maxWorkers: "100%",
          setupFiles: ["./lib/test/unit-setup.ts", "./lib/test/same-examples.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["{lib,app,worker,scripts}/**/*.integration.test.ts"],
          globalSetup: ["./lib/test/database-setup.ts"],
          setupFiles: ["./lib/test/integration-setup.ts", "./lib/test/same-examples.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // The files of a worker share its database and their modules, whose loading took as long as the tests: none mocks one.
          isolate: false,
          maxWorkers: 2,
          // What passes at the second try is named at the end of the run: docs/decisions/0006.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          // Runs beside the database tests. Each file starts a simulator of its own, so they share their modules.
          name: "simulator",
          include: ["simulator/**/*.integration.test.ts"],
          setupFiles: ["./lib/test/unit-setup.ts", "./lib/test/same-examples.ts"],
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          retry: 1,
        },
      },
    ],
  },
});
