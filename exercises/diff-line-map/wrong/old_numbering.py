"""You start from the first pair of the header, which numbers the old file.

Both pairs are equal for the first hunk of a file, which is why a small example looks right. From the first added or removed line on, they drift apart.

Fails: check_worked_example, check_removed_lines_have_no_number, check_number_is_that_of_the_new_file, check_count_of_one_may_be_left_out, check_new_and_deleted_files, check_lines_that_look_like_headers, check_text_after_the_header
"""

import re

HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))?")


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
            start, old, new = header.groups(default="1")
            old_left, number, new_left = (int(old), int(start), int(new))
    return added
