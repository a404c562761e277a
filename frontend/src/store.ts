/** What the browser keeps of Python between visits, in Cache Storage: one cache for each version of the runtime. */

export interface StoreOptions {
  /** Absent where the browser refuses it, as on pages without https. */
  caches: CacheStorage | undefined;
  /** The site's root. Two sites on one origin must not delete each other's copies. */
  root: string;
  key: string;
}

export class Store {
  readonly #cache: Cache;
  readonly #caches: CacheStorage;
  readonly #name: string;
  readonly #others: string;
  readonly #snapshot: string;

  private constructor(cache: Cache, caches: CacheStorage, others: string, name: string, snapshot: string) {
    this.#cache = cache;
    this.#caches = caches;
    this.#others = others;
    this.#name = name;
    this.#snapshot = snapshot;
  }

  /** Null when this browser keeps nothing for this page; everything then works without. */
  static async open({ caches, root, key }: StoreOptions): Promise<Store | null> {
    if (!caches) return null;
    const others = `design-round python ${new URL(root).pathname} `;
    const name = others + key;
    try {
      return new Store(await caches.open(name), caches, others, name, new URL(`snapshot.${key}`, root).href);
    } catch {
      return null;
    }
  }

  async file(address: string): Promise<Response | null> {
    return this.#read(address);
  }

  /** The packed snapshot, as it was written or damaged. */
  async snapshot(): Promise<ArrayBuffer | null> {
    const response = await this.#read(this.#snapshot);
    return response ? response.arrayBuffer().catch(() => null) : null;
  }

  /**
   * Keeps files and, last of all, the snapshot, so that whoever finds one finds the other; then forgets other versions. The files come
   * out of the browser's own cache, which has just seen them. False when there is no room: then nothing is kept. The snapshot is
   * taken at once: its buffer may be given away as soon as this is called.
   */
  async keep(addresses: readonly string[], snapshot: ArrayBuffer): Promise<boolean> {
    const body = new Response(snapshot);
    try {
      const missing = await Promise.all(addresses.map(async (address) => ((await this.#read(address)) ? [] : [address])));
      await this.#cache.addAll(missing.flat());
      await this.#cache.put(this.#snapshot, body);
      await this.#forgetOthers();
      return true;
    } catch {
      await this.discard();
      return false;
    }
  }

  /** Deletes all that is kept of this version. */
  async discard(): Promise<void> {
    try {
      const requests = await this.#cache.keys();
      await Promise.all(requests.map((request) => this.#cache.delete(request)));
    } catch {
      // A store that cannot even delete is not going to answer the next read either.
    }
  }

  async #read(address: string): Promise<Response | null> {
    return (await this.#cache.match(address).catch(() => undefined)) ?? null;
  }

  async #forgetOthers(): Promise<void> {
    const names = await this.#caches.keys();
    const old = names.filter((name) => name.startsWith(this.#others) && name !== this.#name);
    await Promise.all(old.map((name) => this.#caches.delete(name)));
  }
}
