// Compiles the sources of an archive with pyodide-build's py-compile, run by the Python that will load the result.
//   node compile_archive.mjs PYODIDE PACKAGES ARCHIVE OPTIMIZE   prints the name of the new archive, which lies beside the old one
// PYODIDE: folder of the npm package; PACKAGES: folder that holds pyodide_build.
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [pyodide, packages, archive, optimize] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(join(resolve(pyodide), "pyodide.mjs")));
const python = await loadPyodide({
  indexURL: resolve(pyodide),
  // No clock and no random order of sets in the bytecode: the same sources give the same bytes.
  env: { PYTHONOPTIMIZE: optimize, PYTHONHASHSEED: "0", SOURCE_DATE_EPOCH: "315532800", PYTHONDONTWRITEBYTECODE: "1" },
  stdout: (line) => process.stderr.write(`${line}\n`),
});
for (const [root, at] of [[resolve(packages), "/packages"], [dirname(resolve(archive)), "/work"]]) {
  python.FS.mkdirTree(at);
  python.FS.mount(python.FS.filesystems.NODEFS, { root }, at);
}
python.globals.set("name", basename(archive));
try {
  const compiled = python.runPython(`
import sys
from pathlib import Path

sys.path.append("/packages")
from pyodide_build._py_compile import _py_compile_archive

compiled = _py_compile_archive(Path("/work") / name, keep=True, verbose=False)
compiled.name if compiled else ""
`);
  if (!compiled) throw new Error("it holds nothing to compile");
  process.stdout.write(`${compiled}\n`);
} catch (error) {
  // Python's own words. Left alone, Node would print the line that threw, which is all of Pyodide.
  process.stderr.write(`${error.message.trim()}\n`);
  process.exitCode = 1;
}
