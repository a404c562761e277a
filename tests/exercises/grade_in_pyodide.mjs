// Grades sources with the Python that the page ships: one JSON request on standard input, a list of reports as JSON
// on standard output. argv[2] is the folder of the npm package `pyodide`, argv[3] that of the grader's sources.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , pyodideFolder, graderFolder] = process.argv;
const { bundles, jobs } = JSON.parse(readFileSync(0, "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(pyodideFolder, "pyodide.mjs")).href);

const quiet = () => undefined;
const pyodide = await loadPyodide({ stdout: quiet, stderr: quiet });
pyodide.FS.mkdirTree("/packages/grader");
for (const name of readdirSync(graderFolder).filter((name) => name.endsWith(".py"))) {
  pyodide.FS.writeFile(`/packages/grader/${name}`, readFileSync(join(graderFolder, name)));
}
pyodide.runPython("import sys; sys.path.insert(0, '/packages')");
const grader = pyodide.pyimport("grader");
const reports = jobs.map(({ slug, source }) => JSON.parse(grader.grade_text(bundles[slug], source, quiet)));
process.stdout.write(JSON.stringify(reports));
