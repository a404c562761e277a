"""Files without an added line appear with an empty list.

Whoever loops over the keys then asks the model about deleted files too, under the name `/dev/null`. Make the entry when the first line is added.

Fails: check_new_and_deleted_files
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
            added.setdefault(path, [])
        elif header := HUNK.match(line):
            old, start, new = header.groups(default="1")
            old_left, number, new_left = (int(old), int(start), int(new))
    return added
