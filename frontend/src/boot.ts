/**
 * From files to a Python that grades. One path for every boot: the core and the library are loaded, Python starts or is restored, the
 * wheel is checked against the lock's hash and put on `sys.path`, the grader is imported.
 *
 * A restored Python has the salt of `hash()` that it had when it was copied. All boots use the salt 0, as the grader does on CPython, so
 * that the order of a set never depends on how Python came up.
 */

import type { PyodideAPI, PyodideConfig } from "pyodide";
import type { RuntimeConstants, RuntimeFile } from "./constants";
import { DownloadError, type Downloads, nameOf, Refusal } from "./download";
import type { How, Legacy } from "./protocol";
import { unpack } from "./snapshot";
import type { Store } from "./store";

export interface BootOptions {
  runtime: RuntimeConstants;
  address: (path: string) => string;
  downloads: Downloads;
  /** What this browser keeps; all that does not depend on it goes ahead while it opens. */
  store: Promise<Store | null>;
  /** From an earlier worker of this page. */
  legacy: Legacy | null;
  importScript: (address: string) => Promise<unknown>;
  /** Called once it is known, and again when it turns out otherwise. */
  onHow: (how: How) => void;
  /** All files are here, Python starts. */
  onStarting: () => void;
}

export interface Booted {
  python: PyodideAPI;
  how: How;
  legacy: Legacy;
  /** Copies Python's memory, where there is no copy yet; to be called before Python does anything else. */
  snapshot: (() => Uint8Array) | null;
}

interface Parts {
  loadPyodide: (options: PyodideConfig) => Promise<PyodideAPI>;
  createPyodideModule: NonNullable<PyodideConfig["createPyodideModule"]>;
  module: WebAssembly.Module;
  library: ArrayBuffer;
  wheel: ArrayBuffer;
}

/** Throws `DownloadError` when a file cannot be had, anything else when Python does not start on these files. */
export async function boot(options: BootOptions): Promise<Booted> {
  const { legacy } = options;
  const parts = gather(options);
  parts.catch(() => {}); // its failure is met below, once the copy has been looked for
  try {
    const copy = legacy?.copy ?? (await (await options.store)?.snapshot()) ?? null;
    options.onHow(copy ? "snapshot" : "first-visit");
    const snapshot = copy && unpack(copy);
    return await start(options, await parts, { copy, snapshot });
  } catch (error) {
    const store = await options.store;
    if (error instanceof DownloadError || !(store ?? legacy)) throw error;
    // The copy, or a file kept beside it, is of no use: make room for better ones.
    console.warn("What this browser kept of Python cannot be used.", error);
    await store?.discard();
    options.onHow("first-visit");
    return start(options, await gather({ ...options, store: Promise.resolve(null), legacy: null }), { copy: null, snapshot: null });
  }
}

async function gather(options: BootOptions): Promise<Parts> {
  const { runtime, downloads, legacy } = options;
  const [script, loader, module, library, wheel] = await Promise.all([
    importPart(options, runtime.script),
    importPart(options, runtime.loader),
    legacy?.module ?? kept(options, runtime.core, compile),
    legacy?.library ?? kept(options, runtime.library, (response) => whole(response, runtime.library)),
    legacy ? checked(legacy.wheel, runtime.wheel.sha256) : downloads.get(runtime.wheel, (response) => wheelIn(response, runtime.wheel.sha256)),
  ]);
  const { loadPyodide } = script as Pick<Parts, "loadPyodide">;
  const { default: createPyodideModule } = loader as { default: Parts["createPyodideModule"] };
  return { loadPyodide, createPyodideModule, module, library, wheel };
}

async function importPart({ importScript, address, downloads }: BootOptions, file: RuntimeFile): Promise<unknown> {
  const imported = await importScript(address(file.path)).catch(async () => {
    // A worker remembers that a script did not come, and the browser may; under another address it is asked for anew.
    await downloads.get(file, (response) => response.arrayBuffer());
    return importScript(`${address(file.path)}?again`);
  });
  downloads.arrived(file);
  return imported;
}

async function kept<T>(
  { address, downloads, store }: BootOptions,
  file: RuntimeFile,
  use: (response: Response) => Promise<T>,
): Promise<T> {
  const found = await (await store)?.file(address(file.path));
  if (!found) return downloads.get(file, use);
  const used = await use(found);
  downloads.arrived(file);
  return used;
}

/** Compiles while it downloads, where the host gives the file its proper type. */
async function compile(response: Response): Promise<WebAssembly.Module> {
  const typed = response.headers.get("content-type")?.startsWith("application/wasm") ?? false;
  return typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function whole(response: Response, file: RuntimeFile): Promise<ArrayBuffer> {
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength !== file.bytes) throw new Error(`${bytes.byteLength} of ${file.bytes} bytes`);
  return bytes;
}

async function wheelIn(response: Response, sha256: string): Promise<ArrayBuffer> {
  return checked(await response.arrayBuffer(), sha256);
}

async function checked(wheel: ArrayBuffer, sha256: string): Promise<ArrayBuffer> {
  if (!isSecureContext) throw new Refusal("this page was opened without https, where a browser can check no file");
  const digest = await crypto.subtle.digest("SHA-256", wheel);
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== sha256) {
    throw new Refusal("the file with the checks is not the one this page was built with, so it was not run");
  }
  return wheel;
}

async function start(
  options: BootOptions,
  parts: Parts,
  { copy, snapshot }: { copy: ArrayBuffer | null; snapshot: Uint8Array | null },
): Promise<Booted> {
  const { runtime, address } = options;
  options.onStarting();
  const { module, library, wheel } = parts;
  const stdLibURL = address(runtime.library.path);
  const python = await supplied(parts, stdLibURL, () =>
    parts.loadPyodide({
      indexURL: address(runtime.core.path).replace(/[^/]*$/, ""),
      stdLibURL,
      lockFileContents: runtime.lock as NonNullable<PyodideConfig["lockFileContents"]>,
      packageBaseUrl: address(runtime.wheel.path).replace(/[^/]*$/, ""),
      createPyodideModule: parts.createPyodideModule,
      env: { PYTHONHASHSEED: "0" },
      stdout: () => {}, // the grader catches what learner code prints; this is what is printed past it
      ...(snapshot ? { _loadSnapshot: snapshot } : { _makeSnapshot: true }),
    }),
  );
  const place = `/lib/${nameOf(runtime.wheel)}`;
  python.FS.writeFile(place, new Uint8Array(wheel));
  python.runPython(`
import sys
if "${place}" not in sys.path:
    sys.path.append("${place}")
import grader
`);
  if (snapshot) python.runPython("import random; random.seed()"); // a restored generator would repeat itself
  const legacy = { module, library, wheel, copy };
  if (snapshot) return { python, how: "snapshot", legacy, snapshot: null };
  return { python, how: "first-visit", legacy, snapshot: () => python.makeMemorySnapshot() };
}

/**
 * Pyodide asks the browser for its library and its compiled core; while `use` runs, it gets those that are already here. It would
 * also wait for ever where the core does not link.
 */
function supplied<T>(parts: Parts, library: string, use: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  return new Promise<T>((resolve, reject) => {
    globalThis.fetch = async (input) => new Response(String(input) === library ? parts.library : null);
    WebAssembly.instantiateStreaming = async (_source, imports) => {
      try {
        return { module: parts.module, instance: await WebAssembly.instantiate(parts.module, imports) };
      } catch (error) {
        reject(error);
        throw error;
      }
    };
    use().then(resolve, reject);
  }).finally(() => {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  });
}
