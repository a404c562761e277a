/** One exercise as the reader left it: code, earlier code, hints seen, last run; kept on every change, shared between tabs. */

import { progress as siteProgress, type Progress } from "./progress";
import type { Content, EarlierCode, ExerciseRecord, LastRun } from "./records";
import { createSaver, type SaveState } from "./saver";

const EARLIER_LIMIT = 10;

export interface Work {
  /** The code to show: the reader's own, or the starter. */
  readonly source: string;
  readonly untouched: boolean;
  readonly earlier: readonly EarlierCode[];
  readonly hints: number;
  readonly solutionSeen: boolean;
  readonly passed: boolean;
  /** The last run, if it was made with the checks as they are now. */
  readonly last: LastRun | null;
  /** Whether entry, starter or checks changed since the reader wrote this code. */
  readonly changed: boolean;
  readonly saveState: SaveState;
  edit(source: string): void;
  reset(): void;
  bringBack(code: EarlierCode): void;
  keepMine(): void;
  showHints(count: number): void;
  showSolution(): void;
  recordRun(run: Omit<LastRun, "basis">): void;
  settled(): Promise<void>;
}

interface Options {
  slug: string;
  basis: string;
  starter: string;
  signal: AbortSignal;
  /** `replaced`: the code is another one than the reader sees (a reset, another tab). */
  onChange: (replaced: boolean) => void;
  store?: Progress;
}

type Contents = Content<"exercise">;
/** A step from one state to the next, so that it can be taken again on top of what another tab stored. Taken twice it does no more. */
type Step = (contents: Contents) => Contents;

/** Adds code to what can be brought back: newest first, each text once. */
function withEarlier(list: EarlierCode[], code: EarlierCode): EarlierCode[] {
  return [code, ...list.filter((other) => other.source !== code.source)].slice(0, EARLIER_LIMIT);
}

/** The reader typed `source` over `seen`; if something else is found stored, another tab wrote it, and it stays within reach. */
function typing(seen: string | null, source: string | null, at: number): Step {
  return (contents) => {
    const found = contents.source;
    const foreign = found !== null && found !== seen && found !== source;
    const code = { source: found ?? "", basis: contents.basis, at, why: "another tab" };
    return { ...contents, source, earlier: foreign ? withEarlier(contents.earlier, code) : contents.earlier };
  };
}

/** Other code takes the place of the reader's, which stays within reach. */
function replacing(source: string | null, basis: string, why: string, at: number): Step {
  return (contents) => {
    const found = contents.source;
    const code = { source: found ?? "", basis: contents.basis, at, why };
    const earlier = found === null || found === source ? contents.earlier : withEarlier(contents.earlier, code);
    return { ...contents, source, basis, earlier: earlier.filter((other) => other.source !== source) };
  };
}

function running(run: LastRun): Step {
  return (contents) => ({
    ...contents,
    last: contents.last && contents.last.at > run.at ? contents.last : run,
    passedAt: contents.passedAt ?? (run.status === "passed" ? run.at : null),
  });
}

export async function openWork(options: Options): Promise<Work> {
  const { slug, basis, starter, signal, onChange } = options;
  const store = options.store ?? siteProgress;
  const blank: Contents = { basis, source: null, earlier: [], hints: 0, solutionSeen: false, passedAt: null, last: null };
  let known: ExerciseRecord | undefined = await store.read("exercise", slug);
  let pending: Step[] = []; // not known to be stored
  let sent = 0; // how many of them the storage has before it
  let lastTyping: { step: Step; seen: string | null } | null = null;
  let state: Contents = known ?? blank;
  let saveState: SaveState = "saved";

  const take = (from: Contents, steps: readonly Step[]): Contents => steps.reduce((now, step) => step(now), from);

  const saver = createSaver(
    async () => {
      const steps = pending;
      sent = steps.length;
      const { record, place } = await store.write("exercise", slug, (current) => take(current ?? blank, steps));
      known = record;
      pending = pending.filter((step) => !steps.includes(step));
      sent = 0;
      state = take(known, pending);
      return place;
    },
    (next) => {
      saveState = next;
      if (!signal.aborted) onChange(false);
    },
  );

  function update(step: Step, replaced = false): void {
    state = step(state);
    pending = [...pending, step];
    lastTyping = null;
    saver.save();
    onChange(replaced);
  }

  /** Typing on: as long as the last letters have not been sent, they and the next are one step. */
  function type(source: string | null): void {
    const open = lastTyping && pending.length > sent && pending.at(-1) === lastTyping.step ? lastTyping : null;
    if (open) pending = pending.slice(0, -1);
    const seen = open ? open.seen : state.source;
    const step = typing(seen, source, Date.now());
    update(step);
    lastTyping = { step, seen };
  }

  async function adopt(): Promise<void> {
    await saver.settled(); // what we are writing was laid over theirs, or is the very change we hear of
    const record = await store.read("exercise", slug);
    if (signal.aborted || saver.busy || !record || record.updatedAt <= (known?.updatedAt ?? 0)) return;
    const replaced = record.source !== state.source;
    known = record;
    state = record;
    onChange(replaced);
  }

  const unsubscribe = store.subscribe((change) => {
    if (change.kind === "exercise" && change.id === slug) void adopt();
  });
  signal.addEventListener("abort", unsubscribe);
  addEventListener("pagehide", () => saver.flush(), { signal });

  return {
    get source() {
      return state.source ?? starter;
    },
    get untouched() {
      return state.source === null;
    },
    get earlier() {
      return state.earlier;
    },
    get hints() {
      return state.hints;
    },
    get solutionSeen() {
      return state.solutionSeen;
    },
    get passed() {
      return state.passedAt !== null;
    },
    get last() {
      return state.last?.basis === basis ? state.last : null;
    },
    get changed() {
      return state.source !== null && state.basis !== basis;
    },
    get saveState() {
      return saveState;
    },
    edit(source) {
      if (source !== (state.source ?? starter)) type(source === starter ? null : source);
    },
    reset: () => update(replacing(null, basis, state.basis === basis ? "reset" : "changed", Date.now()), true),
    bringBack: (code) => update(replacing(code.source, basis, "replaced", Date.now()), true),
    keepMine: () => update((contents) => ({ ...contents, basis })),
    showHints: (count) => update((contents) => ({ ...contents, hints: Math.max(contents.hints, count) })),
    showSolution: () => update((contents) => ({ ...contents, solutionSeen: true })),
    recordRun: (run) => update(running({ ...run, basis })),
    settled: () => saver.settled(),
  };
}
