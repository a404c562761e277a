// Which modules of the standard library import under the shipped Python, with each of the libraries named on the command line.
//   node importable.mjs PYODIDE LIBRARY…   prints a JSON list of lists
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, ...libraries] = process.argv.slice(2).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")));
const PROGRAM = `
import importlib, json, sys, warnings
warnings.simplefilter("ignore")
def imports(name):
    try:
        importlib.import_module(name)
    except BaseException:
        return False
    return True
json.dumps([name for name in sorted(sys.stdlib_module_names - {"antigravity", "this"}) if imports(name)])
`;
const found = [];
for (const stdLibURL of libraries) {
  const python = await loadPyodide({ indexURL: pyodide, stdLibURL, stdout() {}, stderr() {} });
  found.push(JSON.parse(python.runPython(PROGRAM)));
}
process.stdout.write(JSON.stringify(found));
