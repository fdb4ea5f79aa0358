import { defineConfig } from 'vitest/config';

/** npm run bench: the budgets of docs/performance.md, as ratios in one run; apart from npm test, which never times anything. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/bench/**/*.test.ts'], setupFiles: ['tests/setup.ts'], testTimeout: 300_000, fileParallelism: false },
});
