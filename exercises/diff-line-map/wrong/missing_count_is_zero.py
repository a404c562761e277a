"""You read a count that is left out as 0.

Your hunk is then over before its only line, so the line is lost. The format leaves out a count of 1; a 0 is written.

Fails: check_count_of_one_may_be_left_out, check_several_files, check_lines_that_look_like_headers, check_missing_newline_is_a_remark
"""

import re

HUNK = re.compile(r"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))?")


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
            old, start, new = header.groups(default="0")
            old_left, number, new_left = (int(old), int(start), int(new))
    return added
