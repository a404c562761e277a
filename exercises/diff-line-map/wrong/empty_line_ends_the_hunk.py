"""You skip empty lines inside a hunk.

Some tools strip the space in front of an empty line of both files. It is a line all the same, and everything below is off by one without it.

Fails: check_empty_lines_and_odd_separators
"""

import re

HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))?")


def added_lines(diff):
    added = {}
    path, number = ("", 0)
    old_left = new_left = 0
    for line in diff.split("\n"):
        if old_left or new_left:
            if line.startswith("\\") or not line:
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
