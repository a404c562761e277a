// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Store, type StoreOptions } from "../../frontend/src/store";

/** Cache Storage as far as the store uses it; `full` makes every write fail. */
class FakeCaches {
  readonly named = new Map<string, Map<string, string>>();
  full = false;

  async open(name: string) {
    const entries = this.named.get(name) ?? new Map<string, string>();
    this.named.set(name, entries);
    const write = async (address: string, body: string): Promise<void> => {
      if (this.full) throw new DOMException("no room", "QuotaExceededError");
      entries.set(address, body);
    };
    return {
      match: async (address: string) => (entries.has(address) ? new Response(entries.get(address)) : undefined),
      addAll: (addresses: string[]) => Promise.all(addresses.map((address) => write(address, `file at ${address}`))),
      put: async (address: string, response: Response) => write(address, await response.text()),
      keys: async () => [...entries.keys()],
      delete: async (address: string) => entries.delete(address),
    };
  }

  async keys() {
    return [...this.named.keys()];
  }

  async delete(name: string) {
    return this.named.delete(name);
  }
}

let caches: FakeCaches;
const options = (part: Partial<StoreOptions> = {}): StoreOptions => ({
  caches: caches as unknown as CacheStorage,
  root: "https://example.org/course/",
  key: "1.core.grader",
  ...part,
});
const bytes = (text: string): ArrayBuffer => new Uint8Array(new TextEncoder().encode(text)).buffer;
const FILES = ["https://example.org/course/core.wasm", "https://example.org/course/library.zip"];

beforeEach(() => {
  caches = new FakeCaches();
});

describe("the store", () => {
  test("gives back what it keeps", async () => {
    expect(await (await Store.open(options()))?.keep(FILES, bytes("memory"))).toBe(true);
    const store = await Store.open(options());
    expect(new TextDecoder().decode((await store?.snapshot()) ?? undefined)).toBe("memory");
    expect(await (await store?.file(FILES[0]!))?.text()).toBe(`file at ${FILES[0]}`);
    expect(await store?.file("https://example.org/course/other")).toBeNull();
  });

  test("has nothing of another version, and forgets it once it keeps its own", async () => {
    await (await Store.open(options()))?.keep(FILES, bytes("old"));
    const store = await Store.open(options({ key: "1.core.grader2" }));
    expect(await store?.snapshot()).toBeNull();
    await store?.keep(FILES, bytes("new"));
    expect(await caches.keys()).toEqual(["design-round python /course/ 1.core.grader2"]);
  });

  test("leaves other sites of the same origin alone, and other caches", async () => {
    await caches.open("somebody else's");
    for (const root of ["https://example.org/", "https://example.org/course/", "https://example.org/course/next/"]) {
      await (await Store.open(options({ root })))?.keep(FILES, bytes(root));
    }
    expect(await caches.keys()).toHaveLength(4);
  });

  test("keeps nothing at all when there is no room", async () => {
    const store = await Store.open(options());
    await store?.keep(FILES, bytes("first"));
    await store?.discard();
    caches.full = true;
    expect(await store?.keep(FILES, bytes("second"))).toBe(false);
    expect(await store?.snapshot()).toBeNull();
    expect(await store?.file(FILES[0]!)).toBeNull();
  });

  test.each([
    ["has no such thing", () => undefined],
    ["refuses it", () => ({ open: vi.fn(() => Promise.reject(new DOMException("insecure", "SecurityError"))) }) as unknown as CacheStorage],
  ])("is none where the browser %s", async (_name, given) => {
    expect(await Store.open(options({ caches: given() }))).toBeNull();
  });
});
