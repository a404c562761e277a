/** Downloads of the runtime's files: bytes counted over all of them, and tried again before they count as failed. */

import type { RuntimeFile } from "./constants";

/** A file could not be had. The message is for the reader, without a full stop. */
export class DownloadError extends Error {
  override name = "DownloadError";
}

/** A file came, and is not to be used. Here the message says all there is to say. */
export class Refusal extends DownloadError {
  override name = "Refusal";
}

export interface DownloadOptions {
  files: readonly RuntimeFile[];
  /** From a path relative to the site's root to an address. */
  address: (path: string) => string;
  onProgress: (loaded: number, total: number) => void;
  fetch?: typeof fetch;
  /** Milliseconds to wait before each further attempt. */
  pauses?: readonly number[];
}

const PAUSES = [400, 1600];

export class Downloads {
  readonly total: number;
  readonly #loaded = new Map<RuntimeFile, number>();
  readonly #options: DownloadOptions;

  constructor(options: DownloadOptions) {
    this.#options = options;
    this.total = options.files.reduce((sum, file) => sum + file.bytes, 0);
  }

  /**
   * Fetches a file and hands the response to `use`, whose reading is counted. When either fails, both are tried again, past the
   * browser's cache. Throws `DownloadError`.
   */
  async get<T>(file: RuntimeFile, use: (response: Response) => Promise<T>): Promise<T> {
    const { fetch: load = fetch, pauses = PAUSES } = this.#options;
    let failure: unknown;
    for (const pause of [0, ...pauses]) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      try {
        const response = await load(this.#options.address(file.path), { cache: failure ? "reload" : "default" });
        if (!response.ok) throw new DownloadError(`the server answered ${response.status}`);
        void this.#count(file, response.clone());
        return await use(response);
      } catch (error) {
        failure = error;
        this.#set(file, 0);
      }
    }
    if (failure instanceof Refusal) throw failure;
    throw new DownloadError(`${nameOf(file)} could not be loaded (${reasonOf(failure)})`);
  }

  /** Counts a file that came by another way as loaded. */
  arrived(file: RuntimeFile): void {
    this.#set(file, file.bytes);
  }

  /** A second reader of the same body: the first, the browser's compiler, gives no word of its progress. */
  async #count(file: RuntimeFile, response: Response): Promise<void> {
    try {
      const reader = response.body?.getReader();
      let loaded = 0;
      for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
        loaded += piece.value.byteLength;
        this.#set(file, loaded);
      }
      this.arrived(file);
    } catch {
      // The first reader fails in the same way, and its failure is the one that is handled.
    }
  }

  #set(file: RuntimeFile, loaded: number): void {
    this.#loaded.set(file, Math.min(loaded, file.bytes));
    const sum = [...this.#loaded.values()].reduce((one, other) => one + other, 0);
    this.#options.onProgress(sum, this.total);
  }
}

export function nameOf(file: RuntimeFile): string {
  return file.path.slice(file.path.lastIndexOf("/") + 1);
}

function reasonOf(failure: unknown): string {
  if (failure instanceof DownloadError) return failure.message;
  // What browsers throw when nothing answers is a TypeError, worded differently in each.
  return failure instanceof TypeError ? "no answer from this site" : String(failure);
}
