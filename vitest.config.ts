import { defineConfig } from 'vitest/config';

// West of Greenwich: code that forgets UTC lands on the wrong day here and fails.
process.env['TZ'] = 'America/Los_Angeles';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{app,bench,components,data,lib,scripts}/**/*.test.{ts,tsx}'],
    maxWorkers: '100%', // left to itself, Vitest keeps a core free: on two cores that is half of the time
    testTimeout: 60_000, // a sweep on a busy machine is slow, not wrong
    environment: 'node', // a test of a component's events asks for happy-dom at its top
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } }, // class names in goldens stay as written
    env: { MAWQIF_SWEEP: process.env['MAWQIF_SWEEP'] ?? 'tenth' },
    unstubGlobals: true,
    restoreMocks: true,
  },
});
