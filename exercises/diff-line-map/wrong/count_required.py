"""You expect both counts in every header, and skip hunks without them.

A count of 1 is left out by git and by diff. The hunks you lose are the smallest ones, such as a changed constant, and nothing tells you.

Fails: check_count_of_one_may_be_left_out, check_several_files, check_lines_that_look_like_headers, check_missing_newline_is_a_remark, check_path
"""

import re

HUNK = re.compile(r"@@ -\d+,(\d+) \+(\d+),(\d+)")


def added_lines(diff):
    added = {}
    path, number = ("", 0)
    old_left = new_left = 0
    for line in diff.split("\n"):
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
