"""You split the diff with `splitlines`.

It also splits at form feeds, U+2028 and some more, which occur inside lines of source code. Each one adds a line that does not exist; a diff separates lines by the newline alone.

Fails: check_empty_lines_and_odd_separators
"""

import re

HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))?")


def added_lines(diff):
    added = {}
    path, number = ("", 0)
    old_left = new_left = 0
    for line in diff.splitlines():
        if old_left or new_left:
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
            old_left, number, new_left = (int(old), int(start), int(new))
    return added
