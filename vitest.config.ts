import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const setupFile = fileURLToPath(new URL('./src/platform/testing/global-setup.ts', import.meta.url));
const globalSetup = existsSync(setupFile) ? [setupFile] : [];

const outside = ['**/node_modules/**', 'build/**', 'data/**'];

/** Longest a test, and a hook around it, may take, in milliseconds. */
const patience = (milliseconds: number) => ({ testTimeout: milliseconds, hookTimeout: milliseconds });

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores: a third worker only makes the other two slower. Forks, because PGlite starts worker threads itself.
    pool: 'forks',
    maxWorkers: 2,
    restoreMocks: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/architecture/**/*.test.ts'],
          exclude: [...outside, '**/*.db.test.ts', '**/*.http.test.ts'],
          ...patience(60_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['src/**/*.db.test.ts', 'tests/**/*.db.test.ts'],
          exclude: outside,
          globalSetup,
          ...patience(120_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['src/**/*.http.test.ts', 'tests/**/*.http.test.ts'],
          exclude: outside,
          globalSetup,
          ...patience(120_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'security',
          include: ['tests/security/**/*.test.ts'],
          exclude: [...outside, '**/*.db.test.ts', '**/*.http.test.ts'],
          globalSetup,
          ...patience(300_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.spec.ts'],
          exclude: outside,
          globalSetup: ['tests/journeys/setup.ts'],
          // One browser and one server at a time.
          fileParallelism: false,
          ...patience(120_000),
        },
      },
      {
        extends: true,
        test: {
          name: 'gallery',
          include: ['tests/gallery/**/*.spec.ts'],
          exclude: outside,
          globalSetup: ['tests/gallery/setup.ts'],
          ...patience(60_000),
        },
      },
    ],
  },
});
