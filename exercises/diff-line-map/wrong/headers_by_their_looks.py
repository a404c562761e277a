"""You recognize headers by how a line begins, also inside a hunk.

A removed SQL comment is printed as `--- …` and an added `++ i` as `+++ i`. They vanish from your count, and the latter even renames the file. Only the counts say where a hunk ends.

Fails: check_lines_that_look_like_headers
"""

import re

HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@")


def added_lines(diff):
    added = {}
    path, number, inside = "", 0, False
    for line in diff.split("\n"):
        if line.startswith(("--- ", "diff ")):
            inside = False
        elif line.startswith("+++ "):
            path = line.removeprefix("+++ ").partition("\t")[0].removeprefix("b/")
        elif header := HUNK.match(line):
            number, inside = int(header[1]), True
        elif inside and not line.startswith("\\"):
            if line.startswith("+"):
                added.setdefault(path, []).append(number)
            if not line.startswith("-"):
                number += 1
    return added
