"""Removed lines move your number on.

They are gone in the new file, so everything below a deletion ends up too far down. Which of the three kinds of line does the new file have?

Fails: check_worked_example, check_removed_lines_have_no_number, check_count_of_one_may_be_left_out, check_several_files, check_lines_that_look_like_headers, check_missing_newline_is_a_remark
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
            number += 1
            if not line.startswith("-"):
                new_left -= 1
        elif line.startswith("+++ "):
            path = line.removeprefix("+++ ").partition("\t")[0].removeprefix("b/")
        elif header := HUNK.match(line):
            old, start, new = header.groups(default="1")
            old_left, number, new_left = (int(old), int(start), int(new))
    return added
