/** What the page and the worker say to each other. All but the first message goes over a port of its own, which learner code cannot reach. */

/** How a worker came to its Python: downloaded and started, or restored from the copy in this browser. */
export type How = "first-visit" | "snapshot";

/** What one worker of a page hands to the next, so that it need not be fetched, read and compiled again. */
export interface Legacy {
  module: WebAssembly.Module;
  library: ArrayBuffer;
  wheel: ArrayBuffer;
  /** The packed snapshot; null until one was made. */
  copy: ArrayBuffer | null;
}

/** Posted to the worker itself, once. */
export interface Opening {
  port: MessagePort;
  legacy: Legacy | null;
}

export interface RunOrder {
  kind: "run";
  /** The exercise as JSON, as `grader.grade_text` takes it. */
  bundle: string;
  source: string;
}

export type FromWorker =
  | { kind: "downloading"; loaded: number; total: number }
  | { kind: "starting"; how: How }
  | { kind: "ready"; how: How; legacy: Legacy }
  /** A snapshot was made, for the workers to come. */
  | { kind: "copied"; copy: ArrayBuffer }
  /** Python cannot be had; the message is a sentence for the reader. */
  | { kind: "unavailable"; message: string }
  /** Learner code is about to run: the limit counts from here. */
  | { kind: "begun" }
  /** One event of the grader, as JSON. */
  | { kind: "events"; text: string }
  /** The report, as JSON. */
  | { kind: "report"; text: string }
  /** Python is beyond use: this worker must go. The message has no full stop. */
  | { kind: "fatal"; message: string };
