"""You number all hunks of a file as if they followed each other.

Between two hunks lie lines that the diff does not show. Every header says where its hunk starts.

Fails: check_worked_example, check_number_is_that_of_the_new_file, check_count_of_one_may_be_left_out, check_lines_that_look_like_headers
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
            number = 0
            path = line.removeprefix("+++ ").partition("\t")[0].removeprefix("b/")
        elif header := HUNK.match(line):
            old, start, new = header.groups(default="1")
            old_left, new_left = (int(old), int(new))
            number = number or int(start)
    return added
