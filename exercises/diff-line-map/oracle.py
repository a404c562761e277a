"""unidiff's PatchSet, on diffs that git-like headers and Python's difflib make from random files."""

from difflib import unified_diff

from unidiff import PatchSet


def reference(diff):
    found = {}
    for patched in PatchSet.from_string(diff):
        numbers = [line.target_line_no for hunk in patched for line in hunk if line.is_added]
        if numbers:
            # unidiff's path is that of the old file where the new one is /dev/null; such files add nothing.
            found[patched.path] = numbers
    return found


def changed(rng, lines):
    """A copy with some lines removed, changed or put in."""
    result = []
    for line in lines:
        action = rng.choice(("keep", "keep", "keep", "keep", "drop", "change", "insert"))
        if action in ("keep", "insert"):
            result.append(line)
        if action in ("change", "insert"):
            result.append(rng.choice(WORDS))
    return result


WORDS = [
    "x = 1",
    "",
    "-- comment",
    "++ i",
    "@@ -1,2 +3,4 @@",
    "diff --git a/q b/q",
    "a\x0cb",
    "+",
    "-",
    "\\ no",
    "end",
]


def cases(rng):
    yield ("",)
    while True:
        parts = []
        for number in range(rng.randint(1, 3)):
            old = [rng.choice(WORDS) for _ in range(rng.choice((0, 1, 3, 12, 30)))]
            new = rng.choice((changed(rng, old), old, [], [rng.choice(WORDS) for _ in range(3)]))
            source = f"a/dir/f{number}.py" if old else "/dev/null"
            target = f"b/dir/f{number}.py" if new else "/dev/null"
            context = rng.choice((0, 1, 3))
            hunks = list(unified_diff(old, new, source, target, n=context, lineterm=""))
            if hunks:
                # Without the mode, unidiff does not accept /dev/null after a line "diff --git".
                mode = (
                    "index 1..2 100644" if old and new else f"{'deleted' if old else 'new'} file mode 100644"
                )
                parts += [f"diff --git a/dir/f{number}.py b/dir/f{number}.py", mode, *hunks]
            if hunks and rng.random() < 0.2:
                parts.append("\\ No newline at end of file")
        yield ("\n".join([*parts, ""]) if parts else "",)
