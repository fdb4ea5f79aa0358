import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    // one set of modules for all files takes half the time; what a test puts in place of a global is taken away after it
    isolate: false,
    unstubGlobals: true,
  },
});
