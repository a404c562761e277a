import re

HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))?")


def added_lines(diff: str) -> dict[str, list[int]]:
    """Line numbers, in the new files, of the lines that a unified diff adds.

    Time O(length), memory O(length) for the lines.
    """
    added: dict[str, list[int]] = {}
    path, number = "", 0
    old_left = new_left = 0
    # Not splitlines(): it would also split at form feeds and the like.
    for line in diff.split("\n"):
        if old_left or new_left:
            # Inside a hunk only the counts tell what is a header: a removed
            # "-- x" looks like one.
            if line.startswith("\\"):
                continue
            if line.startswith("+"):
                added.setdefault(path, []).append(number)
            else:
                old_left -= 1
            if not line.startswith("-"):
                number += 1
                new_left -= 1
        elif line.startswith("+++ "):
            path = line.removeprefix("+++ ").partition("\t")[0].removeprefix("b/")
        elif header := HUNK.match(line):
            old, start, new = header.groups(default="1")
            old_left, number, new_left = int(old), int(start), int(new)
    return added
