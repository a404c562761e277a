/** The worker: Python away from the page's thread. The only file that imports Pyodide, and that by address: none of it is bundled. */

import type { PyodideAPI } from "pyodide";
import { boot, type Booted } from "./boot";
import { confine } from "./confine";
import { runtime } from "./constants";
import { DownloadError, Downloads } from "./download";
import { createLookout } from "./lookout";
import type { FromWorker, How, Legacy, Opening, RunOrder } from "./protocol";
import { SITE_ROOT, siteAddress } from "./site";
import { pack } from "./snapshot";
import { Store } from "./store";

const PROGRESS_MS = 100;

type Say = (message: FromWorker, handed?: Transferable[]) => void;
type Grade = (bundle: string, source: string, emit: (event: string) => void) => string;

addEventListener("message", ({ data }: MessageEvent<Opening>) => void serve(data), { once: true });

async function serve({ port, legacy }: Opening): Promise<void> {
  const say: Say = (message, handed = []) => port.postMessage(message, handed);
  if (typeof WebAssembly === "undefined") {
    return say({ kind: "unavailable", message: "this browser does not run WebAssembly (an iPhone's Lockdown Mode turns it off)" });
  }
  const store = Store.open({ caches: globalThis.caches, root: SITE_ROOT.href, key: runtime.key });
  let booted: Booted;
  try {
    booted = await bootWith(store, legacy, say);
  } catch (error) {
    console.error(error);
    say({ kind: "unavailable", message: error instanceof DownloadError ? error.message : `it does not run here (${String(error)})` });
    return;
  }
  const { python, how } = booted;
  const { library, wheel, copy } = booted.legacy;
  say({ kind: "ready", how, legacy: booted.legacy }, copy ? [library, wheel, copy] : [library, wheel]);
  // While the page answers with its first run; that is not heard before there is someone to hear it, below.
  let snapshot = copied(booted);
  const kept = await store;
  const grade = python.pyimport("grader").grade_text as Grade;
  const lookout = createLookout();
  python.setInterruptBuffer(lookout.signals as unknown as Uint8Array);
  confine();
  port.onmessage = ({ data }: MessageEvent<RunOrder>) => {
    lookout.begin();
    say(answer(python, grade, data, say));
    // Only now, so that no verdict waits for it; the snapshot itself was taken before any learner code ran.
    if (snapshot) {
      const { buffer: copy } = pack(snapshot);
      void kept?.keep([runtime.core, runtime.library].map((file) => siteAddress(file.path)), copy);
      say({ kind: "copied", copy }, [copy]);
    }
    snapshot = null;
  };
}

/** Null when there is a copy already, or no room to make one: then only the next start takes longer. */
function copied({ snapshot }: Booted): Uint8Array | null {
  try {
    return snapshot?.() ?? null;
  } catch (error) {
    console.warn("No copy of Python was made.", error);
    return null;
  }
}

function bootWith(store: Promise<Store | null>, legacy: Legacy | null, say: Say): Promise<Booted> {
  let how: How = "snapshot";
  let saidAt = -PROGRESS_MS;
  return boot({
    runtime,
    address: siteAddress,
    downloads: new Downloads({
      files: [runtime.script, runtime.loader, runtime.core, runtime.library, runtime.wheel],
      address: siteAddress,
      onProgress(loaded, total) {
        const now = performance.now();
        if (how === "snapshot" || (loaded < total && now - saidAt < PROGRESS_MS)) return;
        saidAt = now;
        say({ kind: "downloading", loaded, total });
      },
    }),
    store,
    legacy,
    importScript: (address) => import(address),
    onHow(known) {
      how = known;
      if (how === "snapshot") say({ kind: "starting", how });
    },
    onStarting: () => say({ kind: "starting", how }),
  });
}

function answer(python: PyodideAPI, grade: Grade, { bundle, source }: RunOrder, say: Say): FromWorker {
  say({ kind: "begun" });
  try {
    return { kind: "report", text: grade(bundle, source, (text) => say({ kind: "events", text })) };
  } catch (error) {
    console.error(error);
    const raised = error instanceof python.ffi.PythonError;
    const message = raised ? `The checks themselves failed, not your code (${lastLine(error)})` : `Your code ended Python itself (${fate(error)})`;
    return { kind: "fatal", message };
  }
}

function lastLine(error: Error): string {
  return error.message.trim().split("\n").at(-1) ?? "";
}

function fate(error: unknown): string {
  if (error instanceof RangeError) return "it called itself too deeply";
  return error instanceof Error ? error.message : String(error);
}
