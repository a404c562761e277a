import { defineConfig } from "vitest/config";

// What esbuild puts in place of these names when it bundles; sizes and hashes here are for tests only.
const RUNTIME = {
  script: { path: "assets/runtime/core.test/pyodide.mjs", bytes: 10 },
  loader: { path: "assets/runtime/core.test/pyodide.asm.mjs", bytes: 20 },
  core: { path: "assets/runtime/core.test/pyodide.asm.wasm", bytes: 300 },
  library: { path: "assets/runtime/core.test/python_stdlib.zip", bytes: 100 },
  wheel: { path: "assets/runtime/grader.test/grader.whl", bytes: 5, sha256: "00" },
  lock: { info: {}, packages: {} },
  key: "1.test.test",
};

export default defineConfig({
  define: { RUNTIME: JSON.stringify(RUNTIME), WORKER_FILE: JSON.stringify("worker.test.js") },
  test: {
    include: ["tests/frontend/**/*.test.ts"],
    environment: "happy-dom",
    restoreMocks: true,
  },
});
