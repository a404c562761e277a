/** The page of the runtime's tests: the runner as pages have it, and a worker for looking inside, within reach of the test. */

import { runner, type RunnerState } from "../../../frontend/src/runner";
import type { Event, Report } from "../../../frontend/src/report";
import { pack } from "../../../frontend/src/snapshot";
import type { ProbeAnswer, ProbeOrder } from "./probe";

const states: RunnerState[] = [];
const events: Event[] = [];
runner.subscribe((state) => states.push(state));

interface RunOutcome {
  report?: Report;
  refusal?: string;
}

/** Runs `source` against a bundle; `limitS` as exercises have it. */
async function run(bundle: string, source: string, limitS = 60): Promise<RunOutcome> {
  events.length = 0;
  const request = { bundle: new URL(bundle, document.baseURI).href, source, limitS, onEvent: (event: Event) => events.push(event) };
  return runner.run(request).then(
    (report) => ({ report }),
    (error: Error) => ({ refusal: error.message }),
  );
}

/** Boots Python in a worker of its own, without a runner, and evaluates there. */
function probe(order: ProbeOrder): Promise<ProbeAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("probe.js", import.meta.url), { type: "module" });
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }: MessageEvent<ProbeAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(order);
  });
}

/** What is kept of Python, by the last part of each address. */
async function kept(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) found[url.slice(url.lastIndexOf("/") + 1)] = name;
  }
  return found;
}

/** Resolves once a snapshot is kept: it is written last. */
async function keptWhole(): Promise<void> {
  while (!Object.keys(await kept()).some((name) => name.startsWith("snapshot."))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Replaces the body of one kept file; `change` gets its bytes. */
async function tamper(name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<void> {
  for (const cacheName of await caches.keys()) {
    const cache = await caches.open(cacheName);
    for (const request of await cache.keys()) {
      if (!request.url.includes(name)) continue;
      const response = await cache.match(request);
      if (!response) throw new Error(`${name} is not kept`);
      const { headers } = response;
      await cache.put(request, new Response(change(new Uint8Array(await response.arrayBuffer())), { headers }));
    }
  }
}

Object.assign(globalThis, { runner, run, states, events, probe, kept, keptWhole, tamper, pack });
