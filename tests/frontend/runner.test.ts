// @vitest-environment node
import { afterEach, describe, expect, test, vi } from "vitest";
import type { FromWorker, Legacy, Opening, RunOrder } from "../../frontend/src/protocol";
import type { Event, Report } from "../../frontend/src/report";
import { createRunner, type Runner, type RunnerState, type RunRequest } from "../../frontend/src/runner";

const PASSED: Report = {
  version: 1,
  status: "passed",
  checks: [],
  diagnosis: null,
  plot: null,
  error: null,
  stdout: "",
  stdout_truncated: false,
  duration_ms: 1,
};
const BEGIN: Event = { kind: "begin", checks: [{ name: "check_a", title: "A holds." }] };
const CASE: Event = { kind: "case", check: "check_a", case: 2, call: "f(1)" };
const LEGACY = { module: { compiled: true }, library: new ArrayBuffer(8), wheel: new ArrayBuffer(2), copy: null } as unknown as Legacy;

/** The far end of a runner's port: says what a real worker would, when the test wants it. */
class FakeWorker {
  opening: Opening | null = null;
  orders: RunOrder[] = [];
  terminated = false;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;

  postMessage(opening: Opening): void {
    this.opening = opening;
    opening.port.onmessage = ({ data }) => this.orders.push(data as RunOrder);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(...messages: FromWorker[]): void {
    for (const message of messages) this.opening?.port.postMessage(message);
  }

  ready(): void {
    this.say({ kind: "starting", how: "snapshot" }, { kind: "ready", how: "snapshot", legacy: LEGACY });
  }

  async begin(...events: Event[]): Promise<void> {
    await vi.waitFor(() => expect(this.orders).toHaveLength(1));
    this.say({ kind: "begun" }, ...events.map((event): FromWorker => ({ kind: "events", text: JSON.stringify([event]) })));
  }

  report(report: Report = PASSED): void {
    this.say({ kind: "report", text: JSON.stringify(report) });
  }

  fail(message: string): void {
    this.onerror?.({ message, preventDefault: () => {} });
  }
}

interface Room {
  runner: Runner;
  workers: FakeWorker[];
  states: RunnerState[];
  run: (request?: Partial<RunRequest>) => Promise<Report>;
  worker: () => FakeWorker;
  phase: (phase: RunnerState["phase"]) => Promise<void>;
}

const rooms: Room[] = [];

function room(answer: () => Promise<Response> = async () => new Response('{"format":1}')): Room {
  const workers: FakeWorker[] = [];
  const states: RunnerState[] = [];
  const runner = createRunner({
    spawn() {
      const made = new FakeWorker();
      workers.push(made);
      return made as unknown as Worker;
    },
    fetch: answer,
  });
  runner.subscribe((state) => states.push(state));
  const made: Room = {
    runner,
    workers,
    states,
    run: (request = {}) => runner.run({ bundle: "b.json", source: "x = 1", limitS: 60, onEvent: () => {}, ...request }),
    worker() {
      const last = workers.at(-1);
      if (!last) throw new Error("no worker was started");
      return last;
    },
    phase: (phase) => vi.waitFor(() => expect(states.at(-1)?.phase).toBe(phase)),
  };
  rooms.push(made);
  return made;
}

// A port that nobody closes keeps Node alive.
afterEach(() => rooms.splice(0).forEach(({ workers }) => workers.forEach((worker) => worker.opening?.port.close())));

describe("starting", () => {
  test("happens on the first wish and once only", () => {
    const { runner, workers, states } = room();
    expect(states.map(({ phase }) => phase)).toEqual(["idle"]);
    runner.warm();
    runner.warm();
    expect(workers).toHaveLength(1);
    expect(states.map(({ phase }) => phase)).toEqual(["idle", "downloading"]);
  });

  test("tells how far it is and how it came about", async () => {
    const { runner, worker, states, phase } = room();
    runner.warm();
    worker().say(
      { kind: "downloading", loaded: 3, total: 10 },
      { kind: "starting", how: "first-visit" },
      { kind: "ready", how: "first-visit", legacy: LEGACY },
    );
    await phase("ready");
    expect(states.slice(2)).toEqual([
      { phase: "downloading", loaded: 3, total: 10, how: "first-visit", message: null },
      { phase: "starting", loaded: 3, total: 10, how: "first-visit", message: null },
      { phase: "ready", loaded: 3, total: 10, how: "first-visit", message: null },
    ]);
  });

  test("tells a late subscriber of the present state, and nobody who has left", () => {
    const { runner } = room();
    runner.warm();
    const heard: string[] = [];
    const leave = runner.subscribe(({ phase }) => heard.push(phase));
    leave();
    runner.stop();
    expect(heard).toEqual(["downloading"]);
  });

  const failures: [string, (worker: FakeWorker) => void, string][] = [
    ["a file that cannot be had", (worker) => worker.say({ kind: "unavailable", message: "no answer" }), "no answer"],
    ["a worker that does not load", (worker) => worker.fail(""), "its program could not be loaded"],
    ["a worker that throws", (worker) => worker.fail("SyntaxError"), "SyntaxError"],
  ];
  test.each(failures)("ends in a sentence with %s, and can be tried again", async (_name, fail, message) => {
    const { runner, run, workers, worker, states, phase } = room();
    const running = run();
    const refused = expect(running).rejects.toThrow(message);
    fail(worker());
    await refused;
    expect(states.at(-1)).toMatchObject({ phase: "unavailable", message });
    expect(worker().terminated).toBe(true);
    runner.warm();
    expect(workers).toHaveLength(1);
    runner.retry();
    expect(workers).toHaveLength(2);
    worker().ready();
    await phase("ready");
    expect(states.at(-1)?.message).toBeNull();
  });
});

describe("a run", () => {
  test("sends bundle and source, passes events on and ends with the report", async () => {
    const { run, worker, states } = room();
    const events: Event[] = [];
    const running = run({ source: "y = 2", onEvent: (event) => events.push(event) });
    worker().ready();
    await worker().begin(BEGIN, CASE);
    worker().report();
    expect(await running).toEqual(PASSED);
    expect(worker().orders).toEqual([{ kind: "run", bundle: '{"format":1}', source: "y = 2" }]);
    expect(events).toEqual([BEGIN, CASE]);
    expect(states.map(({ phase }) => phase).slice(-4)).toEqual(["starting", "ready", "running", "ready"]);
  });

  test("finds the worker of the run before, and the bundle it fetched", async () => {
    const fetched = vi.fn(async () => new Response("{}"));
    const { run, worker, workers } = room(fetched);
    for (let time = 0; time < 2; time += 1) {
      const running = run();
      if (time === 0) worker().ready();
      await worker().begin();
      worker().report();
      await running;
      worker().orders.length = 0;
    }
    expect(workers).toHaveLength(1);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["is not there", async () => new Response("", { status: 404 })],
    ["does not arrive", () => Promise.reject(new TypeError("offline"))],
  ])("without its bundle fails alone: when it %s", async (_name, answer) => {
    const { run, worker, phase } = room(answer);
    const running = run();
    worker().ready();
    await expect(running).rejects.toThrow("the checks of this exercise could not be loaded");
    await phase("ready");
    expect(worker().terminated).toBe(false);
  });

  test("asks again for a bundle that did not arrive", async () => {
    const answers = [() => Promise.reject(new TypeError("offline")), async () => new Response("{}")];
    const { run, worker } = room(() => answers.shift()!());
    const first = run();
    worker().ready();
    await expect(first).rejects.toThrow();
    const second = run();
    await worker().begin();
    worker().report();
    await expect(second).resolves.toEqual(PASSED);
  });

  test("that is told in a way nobody understands becomes an error report", async () => {
    const { run, worker } = room();
    const running = run();
    worker().ready();
    await worker().begin();
    worker().say({ kind: "report", text: '{"version":7}' });
    const report = await running;
    expect(report.status).toBe("error");
    expect(report.error?.message).toContain("version");
  });
});

describe("an end", () => {
  test("comes at the limit, and says where", async () => {
    const { run, worker, phase } = room();
    const running = run({ limitS: 0.05 });
    worker().ready();
    await worker().begin(BEGIN, CASE);
    const report = await running;
    expect(report.status).toBe("timeout");
    expect(report.error?.message).toBe("Stopped after 0.05 s, in case 2 of “A holds”: f(1).");
    expect(report.duration_ms).toBeGreaterThanOrEqual(49);
    expect(worker().terminated).toBe(true);
    await phase("idle");
  });

  test("comes on Stop; the next run starts anew with what the worker left", async () => {
    const { runner, run, workers, worker, states } = room();
    const running = run();
    expect(worker().opening?.legacy).toBeNull();
    worker().ready();
    worker().say({ kind: "copied", copy: new ArrayBuffer(3) });
    await worker().begin(BEGIN, CASE);
    await vi.waitFor(() => expect(states.at(-1)?.phase).toBe("running"));
    runner.stop();
    expect((await running).status).toBe("stopped");
    expect(worker().terminated).toBe(true);
    const next = run();
    expect(workers).toHaveLength(2);
    expect(worker().opening?.legacy).toEqual({ ...LEGACY, copy: new ArrayBuffer(3) });
    worker().ready();
    await worker().begin();
    worker().report();
    expect(await next).toEqual(PASSED);
  });

  test("comes even before the worker says that it has begun", async () => {
    const { runner, run, workers, worker } = room();
    const running = run();
    worker().ready();
    await vi.waitFor(() => expect(worker().orders).toHaveLength(1));
    runner.stop();
    expect((await running).status).toBe("stopped");
    expect(workers[0]?.terminated).toBe(true);
  });

  test("that comes while Python starts lets it start", async () => {
    const { runner, run, workers, worker, phase } = room();
    const running = run();
    runner.stop();
    expect((await running).error?.message).toBe("Stopped before your code ran.");
    worker().ready();
    await phase("ready");
    expect(workers).toHaveLength(1);
    expect(worker().orders).toEqual([]);
  });

  test("comes with the next run: the last press counts", async () => {
    const { run, workers, worker } = room();
    const first = run();
    worker().ready();
    await worker().begin();
    const second = run();
    expect((await first).status).toBe("stopped");
    worker().ready();
    await worker().begin();
    worker().report();
    expect(await second).toEqual(PASSED);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  const deaths: [string, (worker: FakeWorker) => void, string][] = [
    ["Python", (worker) => worker.say({ kind: "fatal", message: "Your code ended Python itself (memory)" }), "Your code ended Python itself (memory), in case 2"],
    ["the worker", (worker) => worker.fail("out of memory"), "Your code ended Python itself (out of memory), in case 2"],
  ];
  test.each(deaths)("of %s becomes an error report and a fresh start", async (_name, kill, message) => {
    const { run, worker, workers, states, phase } = room();
    let heard = 0;
    const running = run({ onEvent: () => (heard += 1) });
    worker().ready();
    await worker().begin(BEGIN, CASE);
    await vi.waitFor(() => expect(heard).toBe(2));
    kill(worker());
    const report = await running;
    expect(report.status).toBe("error");
    expect(report.error?.message).toContain(message);
    await phase("idle");
    void run();
    expect(workers).toHaveLength(2);
    expect(states.at(-1)?.phase).toBe("downloading");
  });

  test("leaves a waiting worker alone when old code fails in it", async () => {
    const { runner, worker, states, phase } = room();
    runner.warm();
    worker().ready();
    await phase("ready");
    worker().fail("a timer of yesterday");
    expect(states.at(-1)?.phase).toBe("ready");
    expect(worker().terminated).toBe(false);
  });

  test("is final: what the old worker still says is not heard", async () => {
    const { runner, run, workers, worker, states } = room();
    const running = run();
    worker().ready();
    await worker().begin();
    runner.stop();
    await running;
    const next = run();
    workers[0]?.report();
    worker().ready();
    await worker().begin();
    worker().report({ ...PASSED, stdout: "new" });
    expect((await next).stdout).toBe("new");
    expect(states.filter(({ phase }) => phase === "unavailable")).toEqual([]);
  });
});
