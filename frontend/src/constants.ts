/** What the build knows and the scripts need: `page_assets.runtime` describes it, esbuild puts it in place. */

export interface RuntimeFile {
  /** Address relative to the site's root. */
  path: string;
  /** Size before any compression on the way: what a reader of the body counts. */
  bytes: number;
}

export interface RuntimeConstants {
  /** `pyodide.mjs`, the only part of Pyodide that is imported by address. */
  script: RuntimeFile;
  loader: RuntimeFile;
  core: RuntimeFile;
  library: RuntimeFile;
  wheel: RuntimeFile & { sha256: string };
  /** The lock file, trimmed to the grader. */
  lock: object;
  /** Changes with the core, the grader and the format of snapshots. */
  key: string;
}

declare const RUNTIME: RuntimeConstants;

export const runtime: RuntimeConstants = RUNTIME;
