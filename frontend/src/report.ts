/** Report v1 and the events of a run, as `grader/src/grader/report.py` writes them: types, and the check at the door. */

import * as v from "valibot";

const nullableText = v.nullable(v.string());

const CaseSchema = v.object({
  call: v.string(),
  expected: v.string(),
  got: v.string(),
  tolerance: nullableText,
  ok: v.boolean(),
  difference: nullableText,
});

const CheckSchema = v.object({
  name: v.string(),
  title: v.string(),
  status: v.picklist(["passed", "failed", "error", "stopped", "not_run"]),
  message: nullableText,
  cases: v.array(CaseSchema),
});

const PlotSchema = v.object({
  kind: v.picklist(["line", "step", "points", "bars", "ring"]),
  title: v.string(),
  x: v.string(),
  y: v.string(),
  series: v.array(v.object({ name: v.string(), points: v.array(v.tuple([v.union([v.number(), v.string()]), v.number()])) })),
  marks: v.array(v.object({ axis: v.picklist(["x", "y"]), at: v.number(), label: v.string() })),
  sentence: v.string(),
});

const ReportSchema = v.object({
  version: v.literal(1),
  status: v.picklist(["passed", "failed", "error", "stopped", "timeout"]),
  checks: v.array(CheckSchema),
  diagnosis: v.nullable(v.object({ name: v.string(), message: v.string() })),
  plot: v.nullable(PlotSchema),
  error: v.nullable(
    v.object({ message: v.string(), line: v.nullable(v.pipe(v.number(), v.integer())), traceback: nullableText }),
  ),
  stdout: v.string(),
  stdout_truncated: v.boolean(),
  duration_ms: v.pipe(v.number(), v.minValue(0)),
});

const EventsSchema = v.array(v.variant("kind", [
  v.object({ kind: v.literal("begin"), checks: v.array(v.object({ name: v.string(), title: v.string() })) }),
  v.object({ kind: v.literal("case"), check: v.string(), case: v.number(), call: v.string() }),
  v.object({ kind: v.literal("check"), check: CheckSchema }),
  v.object({ kind: v.literal("output"), text: v.string() }),
]));

export type CaseResult = v.InferOutput<typeof CaseSchema>;
export type CheckResult = v.InferOutput<typeof CheckSchema>;
export type Plot = v.InferOutput<typeof PlotSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type Event = v.InferOutput<typeof EventsSchema>[number];

/** Reads a report. Throws on anything but a whole report of version 1, naming the first place that is wrong. */
export function parseReport(text: string): Report {
  return parse(ReportSchema, text, "a report");
}

/** Reads a list of events of a run. Throws like `parseReport`. */
export function parseEvents(text: string): Event[] {
  return parse(EventsSchema, text, "a list of events");
}

function parse<Schema extends v.GenericSchema>(schema: Schema, text: string, what: string): v.InferOutput<Schema> {
  const result = v.safeParse(schema, JSON.parse(text), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`not ${what}: ${v.getDotPath(issue) ?? "it"}: ${issue.message}`);
}
