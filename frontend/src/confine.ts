/**
 * Takes from the worker what no exercise needs: the network, and all that this site stores. Learner code can `import js`, and pasted code
 * may mean no harm and still empty a database. It is no wall against someone who wants through.
 */

const POWERS = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "BroadcastChannel",
  "Worker",
  "SharedWorker",
  "importScripts",
  "indexedDB",
  "caches",
];

/** To be called once Python runs; what was taken out of `scope` before still works for whoever holds it. */
export function confine(scope: object = globalThis): void {
  for (const name of POWERS) {
    for (let owner: object | null = scope; owner; owner = Object.getPrototypeOf(owner) as object | null) {
      Reflect.deleteProperty(owner, name);
    }
    Object.defineProperty(scope, name, { value: undefined, configurable: false, writable: false });
  }
}
