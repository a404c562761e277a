// @vitest-environment node
import { describe, expect, test, vi } from "vitest";
import type { RuntimeFile } from "../../frontend/src/constants";
import { DownloadError, Downloads, Refusal } from "../../frontend/src/download";

const LIBRARY: RuntimeFile = { path: "core/library.zip", bytes: 8 };
const WHEEL: RuntimeFile = { path: "grader/grader.whl", bytes: 2 };

function downloads(...answers: (() => Promise<Response>)[]) {
  const asked: [string, string | undefined][] = [];
  const progress: number[] = [];
  const made = new Downloads({
    files: [LIBRARY, WHEEL],
    address: (path) => `https://example.org/${path}`,
    onProgress: (loaded, total) => {
      expect(total).toBe(10);
      progress.push(loaded);
    },
    fetch: (async (address, options) => {
      asked.push([String(address), options?.cache]);
      return answers.shift()!();
    }) as typeof fetch,
    pauses: [1, 1],
  });
  return { made, asked, progress };
}

const good = async (): Promise<Response> => new Response("12345678");
const missing = async (): Promise<Response> => new Response("", { status: 404 });
const offline = (): Promise<Response> => Promise.reject(new TypeError("failed to fetch"));
const broken = async (): Promise<Response> =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new Uint8Array(3));
        body.error(new TypeError("connection lost"));
      },
    }),
  );
const text = (response: Response): Promise<string> => response.text();

describe("a download", () => {
  test("counts what arrives while it is read", async () => {
    const { made, progress } = downloads(good);
    expect(await made.get(LIBRARY, text)).toBe("12345678");
    await vi.waitFor(() => expect(progress.at(-1)).toBe(8));
    made.arrived(WHEEL);
    expect(progress.at(-1)).toBe(10);
  });

  test.each([
    ["nothing answers", offline],
    ["the server has an error", missing],
    ["the connection breaks", broken],
  ])("is tried again past the browser's cache when %s", async (_name, failing) => {
    const { made, asked } = downloads(failing, failing, good);
    expect(await made.get(LIBRARY, text)).toBe("12345678");
    expect(asked).toEqual([
      ["https://example.org/core/library.zip", "default"],
      ["https://example.org/core/library.zip", "reload"],
      ["https://example.org/core/library.zip", "reload"],
    ]);
  });

  test.each([
    ["library.zip could not be loaded (no answer from this site)", offline],
    ["library.zip could not be loaded (the server answered 404)", missing],
    ["library.zip could not be loaded (no answer from this site)", broken],
  ])("ends after three attempts: %s", async (message, failing) => {
    const { made, asked, progress } = downloads(failing, failing, failing);
    const failure: unknown = await made.get(LIBRARY, text).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DownloadError);
    expect((failure as Error).message).toBe(message);
    expect(asked).toHaveLength(3);
    expect(progress.at(-1)).toBe(0);
  });

  test("of a file that is not to be used ends in the words of who refused it", async () => {
    const { made, asked } = downloads(good, good, good);
    const refuse = (): Promise<never> => Promise.reject(new Refusal("not the file it was"));
    await expect(made.get(WHEEL, refuse)).rejects.toThrow(/^not the file it was$/);
    expect(asked).toHaveLength(3);
  });
});
