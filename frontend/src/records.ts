/** What is kept in the reader's browser: one validated record for each thing the reader made. Times are milliseconds since 1970. */

import * as v from "valibot";

export const FORMAT = 1;

export type Outcome = "passed" | "failed" | "error" | "stopped" | "timeout";

interface Kept {
  format: typeof FORMAT;
  id: string;
  updatedAt: number;
}

/** Code that was replaced (by a reset, a changed exercise or another tab) and can be brought back. */
export interface EarlierCode {
  source: string;
  basis: string;
  at: number;
  why: string;
}

/** The last run: its report as JSON text, and the source and the checks it was made with. */
export interface LastRun {
  status: Outcome;
  report: string;
  source: string;
  basis: string;
  at: number;
}

export interface ExerciseRecord extends Kept {
  kind: "exercise";
  basis: string;
  /** null while the starter stands as shipped */
  source: string | null;
  earlier: EarlierCode[];
  hints: number;
  solutionSeen: boolean;
  passedAt: number | null;
  last: LastRun | null;
}

/** What happened to a card; a schedule will be computed from these events. */
export interface CardRecord extends Kept {
  kind: "card";
  events: { event: string; at: number }[];
}

export interface QuizRecord extends Kept {
  kind: "quiz";
  /** the choice in words, because its place may change; null after "ask me again" */
  chosen: string | null;
  answers: { choice: string; correct: boolean; at: number }[];
}

export interface DraftRecord extends Kept {
  kind: "draft";
  text: string;
}

export interface Records {
  exercise: ExerciseRecord;
  card: CardRecord;
  quiz: QuizRecord;
  draft: DraftRecord;
}

export type Kind = keyof Records;
export type Content<K extends Kind> = Omit<Records[K], "format" | "kind" | "id" | "updatedAt">;

const outcome = v.picklist(["passed", "failed", "error", "stopped", "timeout"]);
const common = { format: v.literal(FORMAT), id: v.string(), updatedAt: v.number() };

// Loose: unknown keys are carried along, so that an older page does not drop what a newer one wrote.
const SHAPES: { [K in Kind]: v.GenericSchema<unknown, Records[K]> } = {
  exercise: v.looseObject({
    ...common,
    kind: v.literal("exercise"),
    basis: v.string(),
    source: v.nullable(v.string()),
    earlier: v.array(v.looseObject({ source: v.string(), basis: v.string(), at: v.number(), why: v.string() })),
    hints: v.number(),
    solutionSeen: v.boolean(),
    passedAt: v.nullable(v.number()),
    last: v.nullable(
      v.looseObject({ status: outcome, report: v.string(), source: v.string(), basis: v.string(), at: v.number() }),
    ),
  }),
  card: v.looseObject({
    ...common,
    kind: v.literal("card"),
    events: v.array(v.looseObject({ event: v.string(), at: v.number() })),
  }),
  quiz: v.looseObject({
    ...common,
    kind: v.literal("quiz"),
    chosen: v.nullable(v.string()),
    answers: v.array(v.looseObject({ choice: v.string(), correct: v.boolean(), at: v.number() })),
  }),
  draft: v.looseObject({ ...common, kind: v.literal("draft"), text: v.string() }),
};

export function isKind(text: string): text is Kind {
  return Object.hasOwn(SHAPES, text);
}

/** The record when the stored value is one of this kind and id, else nothing. */
export function asRecord<K extends Kind>(kind: K, id: string, value: unknown): Records[K] | undefined {
  const result = v.safeParse(SHAPES[kind], value);
  return result.success && result.output.id === id ? result.output : undefined;
}
