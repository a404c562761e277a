/** Where two printed values begin to differ. */

export interface Marked {
  before: string;
  different: string;
  after: string;
}

const TOKEN = /"[^"]*"|'[^']*'|[\w.+-]+|\s+|[^\s\w]/gu;

/** The first token in which `got` departs from `expected`, within `got`; nothing when they read alike. */
export function firstDifference(expected: string, got: string): Marked | null {
  if (expected === got) return null;
  const theirs = expected.match(TOKEN) ?? [];
  const ours = got.match(TOKEN) ?? [];
  let start = 0;
  for (let index = 0; index < ours.length; index++) {
    const token = ours[index] ?? "";
    if (token !== theirs[index]) {
      return { before: got.slice(0, start), different: token, after: got.slice(start + token.length) };
    }
    start += token.length;
  }
  return { before: got, different: "", after: "" };
}
