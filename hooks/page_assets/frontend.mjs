// Bundles the page's scripts and styles with esbuild: a JSON order on stdin, the names of the built files on stdout.
//   order:  { root, folder, define }   define: constants that the scripts expect, each a JavaScript expression
//   answer: { script, style, files }   names within `folder`
import { realpathSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { root, folder, define } = JSON.parse(Buffer.concat(chunks).toString("utf8"));

const common = {
  absWorkingDir: root,
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  entryNames: "[name].[hash]",
  chunkNames: "[name].[hash]",
  assetNames: "[name].[hash]",
  legalComments: "linked",
  external: ["node:*"], // Pyodide's loader imports them where there is a Node, which a page is not
  metafile: true,
  logLevel: "silent",
};

const files = [];

async function bundle(entry, options = {}) {
  const { metafile, warnings } = await build({ ...common, entryPoints: [join("frontend", entry)], ...options });
  if (warnings.length) throw Object.assign(new Error(), { errors: warnings });
  const outputs = Object.entries(metafile.outputs);
  files.push(...outputs.map(([path]) => basename(path)));
  // Compared as files, because esbuild names them by where they really are when a folder is a link.
  const source = realpathSync(join(root, "frontend", entry));
  const [path] = outputs.find(([, output]) => output.entryPoint && realpathSync(resolve(root, output.entryPoint)) === source);
  return basename(path);
}

try {
  // The worker first: the scripts that start it must know its name.
  const worker = await bundle("src/worker.ts", { define });
  const script = await bundle("src/main.ts", {
    define: { ...define, WORKER_FILE: JSON.stringify(worker) },
    splitting: true,
  });
  const style = await bundle("styles/main.css");
  process.stdout.write(JSON.stringify({ script, style, files: [...new Set(files)].sort() }));
} catch (error) {
  if (!error.errors) throw error;
  for (const { text, location } of error.errors) {
    process.stderr.write(location ? `${location.file}:${location.line}: ${text}\n` : `${text}\n`);
  }
  process.exitCode = 1;
}
