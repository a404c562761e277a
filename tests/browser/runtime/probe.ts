/** A worker that boots as the real one does and then answers for the inside of Python. */

import { boot } from "../../../frontend/src/boot";
import { runtime } from "../../../frontend/src/constants";
import { Downloads } from "../../../frontend/src/download";
import type { How } from "../../../frontend/src/protocol";
import { SITE_ROOT, siteAddress } from "../../../frontend/src/site";
import { pack } from "../../../frontend/src/snapshot";
import { Store } from "../../../frontend/src/store";

export interface ProbeOrder {
  /** Version under which the snapshot is kept. */
  key: string;
  /** Python whose last expression is a string. */
  code: string;
}

export interface ProbeAnswer {
  how: How;
  result: string;
}

addEventListener("message", ({ data: { key, code } }: MessageEvent<ProbeOrder>) => {
  const store = Store.open({ caches, root: SITE_ROOT.href, key });
  const options = {
    runtime,
    address: siteAddress,
    downloads: new Downloads({ files: [], address: siteAddress, onProgress() {} }),
    store,
    legacy: null,
    importScript: (address: string): Promise<unknown> => import(address),
    onHow() {},
    onStarting() {},
  };
  async function answer(): Promise<ProbeAnswer> {
    const { python, how, snapshot } = await boot(options);
    const copy = snapshot?.();
    const result = python.runPython(code) as string;
    if (copy) await (await store)?.keep([], pack(copy).buffer);
    return { how, result };
  }
  // A failure is thrown where the page hears of it.
  answer().then(postMessage, (error: unknown) => setTimeout(() => { throw error; }));
});
