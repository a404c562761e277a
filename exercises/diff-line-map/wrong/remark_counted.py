"""You count the remark about the missing newline as a line.

It begins with a backslash, is part of neither file, and appears in the middle of a hunk whenever the last line changes. Skip it.

Fails: check_missing_newline_is_a_remark
"""

import re

HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))?")


def added_lines(diff):
    added = {}
    path, number = ("", 0)
    old_left = new_left = 0
    for line in diff.split("\n"):
        if old_left or new_left:
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
