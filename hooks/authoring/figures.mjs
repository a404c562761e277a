// Draws a batch of diagrams and formulas in one process: JSON in on stdin, JSON out on stdout, one answer for each request in order.
//   request: { kind: "dot" | "math-inline" | "math-display", source }
//   answer:  { html, error, line }   html and error exclude each other; line counts from 1 within the source, or is null
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import temml from "temml";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const requests = JSON.parse(Buffer.concat(chunks).toString("utf8"));

let graphviz = null;

async function diagram(source) {
  graphviz ??= await Graphviz.load();
  try {
    return { html: graphviz.layout(source, "svg", "dot"), error: null, line: null };
  } catch (error) {
    // A failed layout can leave the engine's memory in an unknown state, so the next diagram gets a new one.
    Graphviz.unload();
    graphviz = null;
    const message = String(error?.message ?? error).trim().split("\n")[0];
    const place = /^(.*?)\s+in line (\d+)(.*)$/.exec(message);
    return place
      ? { html: null, error: place[1] + place[3], line: Number(place[2]) }
      : { html: null, error: message, line: null };
  }
}

function formula(source, displayMode) {
  try {
    const html = temml.renderToString(source, { displayMode, throwOnError: true, strict: true, trust: false, wrap: displayMode ? "none" : "tex" });
    return { html, error: null, line: null };
  } catch (error) {
    const message = String(error?.message ?? error).trim().split("\n")[0];
    const position = Number.isInteger(error?.position) ? error.position : 0;
    return {
      html: null,
      error: message.replace(/ at (position \d+|end of input):.*$/s, ""),
      line: source.slice(0, position).split("\n").length,
    };
  }
}

const answers = [];
for (const { kind, source } of requests) {
  answers.push(kind === "dot" ? await diagram(source) : formula(source, kind === "math-display"));
}
process.stdout.write(JSON.stringify(answers));
