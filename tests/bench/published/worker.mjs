// The plain way: the npm package as it is, the same wheel, the same exercise.
import { loadPyodide } from "./pyodide/pyodide.mjs";

addEventListener("message", async ({ data: { wheel, bundle, source } }) => {
  const bytes = fetch(wheel).then((response) => response.arrayBuffer());
  const text = fetch(bundle).then((response) => response.text());
  const python = await loadPyodide({ indexURL: new URL("./pyodide/", import.meta.url).href });
  python.FS.writeFile("/lib/grader.whl", new Uint8Array(await bytes));
  python.runPython("import sys; sys.path.append('/lib/grader.whl')");
  postMessage(python.pyimport("grader").grade_text(await text, source, () => {}));
});
