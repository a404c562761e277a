"""You return positions within the hunk's text instead of line numbers of the file.

That is how some code hosts used to want it, and the two agree only while nothing was removed and the hunk starts at line 1. Start from the number in the header.

Fails: check_worked_example, check_removed_lines_have_no_number, check_number_is_that_of_the_new_file, check_count_of_one_may_be_left_out, check_several_files, check_lines_that_look_like_headers, check_text_after_the_header, check_missing_newline_is_a_remark
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
            old, _, new = header.groups(default="1")
            old_left, number, new_left = int(old), 1, int(new)
    return added
