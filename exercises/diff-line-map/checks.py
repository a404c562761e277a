# Expected numbers come from unidiff's PatchSet, see oracle.py.


def diff(*lines, path="app.py"):
    """A diff of one file from the lines after its two header lines."""
    return "\n".join([f"diff --git a/{path} b/{path}", f"--- a/{path}", f"+++ b/{path}", *lines, ""])


def lines_of(submission, *lines):
    """Call added_lines with a diff of app.py."""
    return submission.call("added_lines", diff(*lines))


def check_worked_example(submission, expect):
    """The example of the task comes out, and a second hunk counts from its own header."""
    hunk = ["@@ -1,3 +1,4 @@ def main():", " import sys", "+import json", " ", "-print(sys.argv)"]
    expect(lines_of(submission, *hunk, "+print(json.dumps(sys.argv))")).equal({"app.py": [2, 4]})
    two = ["@@ -1,2 +1,4 @@", " a", "+b", "+c", " d", "@@ -9,2 +11,3 @@", "+e", " f", " g"]
    expect(lines_of(submission, *two)).equal({"app.py": [2, 3, 11]})


def check_removed_lines_have_no_number(submission, expect):
    """Removed lines do not move the number on, wherever they stand."""
    expect(lines_of(submission, "@@ -5,3 +5,2 @@", " a", "-b", "-c", "+d")).equal({"app.py": [6]})
    expect(lines_of(submission, "@@ -5,4 +7,4 @@", "-a", "+b", " c", "-d", "-e", "+f", "+g")).equal(
        {"app.py": [7, 9, 10]}
    )


def check_number_is_that_of_the_new_file(submission, expect):
    """The header's second pair gives the number, which may be far from the first."""
    expect(lines_of(submission, "@@ -120,1 +80,2 @@", " a", "+b")).equal({"app.py": [81]})
    two = ["@@ -1,3 +1,1 @@", "-a", "-b", " c", "@@ -50,1 +48,2 @@", "+d", " e"]
    expect(lines_of(submission, *two)).equal({"app.py": [48]})


def check_count_of_one_may_be_left_out(submission, expect):
    """A header without a count means one line."""
    expect(lines_of(submission, "@@ -3 +3 @@", "-a", "+b")).equal({"app.py": [3]})
    expect(lines_of(submission, "@@ -3 +3,2 @@", " a", "+b", "@@ -9,2 +10 @@", "-c", "-d", "+e")).equal(
        {"app.py": [4, 10]}
    )


def check_new_and_deleted_files(submission, expect):
    """A new file counts from 1; a deleted one and one that only loses lines do not appear."""
    new = (
        "diff --git a/n.py b/n.py\nnew file mode 100644\n--- /dev/null\n+++ b/n.py\n@@ -0,0 +1,2 @@\n+a\n+b\n"
    )
    expect(submission.call("added_lines", new)).equal({"n.py": [1, 2]})
    gone = "diff --git a/o.py b/o.py\ndeleted file mode 100644\n--- a/o.py\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n"
    expect(submission.call("added_lines", gone)).equal({})
    expect(lines_of(submission, "@@ -4,3 +4,2 @@", " a", "-b", " c")).equal({})


def check_several_files(submission, expect):
    """Each file has its own list; renames without a change, binary files and an empty diff have none."""
    expect(submission.call("added_lines", "")).equal({})
    rename = "diff --git a/x.py b/y.py\nsimilarity index 100%\nrename from x.py\nrename to y.py\n"
    binary = "diff --git a/i.png b/i.png\nBinary files a/i.png and b/i.png differ\n"
    one = diff("@@ -1,1 +1,2 @@", " a", "+b", path="src/one.py")
    two = diff("@@ -7,1 +7,1 @@", "-a", "+b", path="b/two.py")
    expect(submission.call("added_lines", one + rename + binary + two)).equal(
        {"src/one.py": [2], "b/two.py": [7]}
    )
    moved = "diff --git a/x.py b/y.py\nrename from x.py\nrename to y.py\n--- a/x.py\n+++ b/y.py\n@@ -3 +3 @@\n-a\n+b\n"
    expect(submission.call("added_lines", moved)).equal({"y.py": [3]})


def check_lines_that_look_like_headers(submission, expect):
    """Inside a hunk, lines that look like headers are lines."""
    sql = ["@@ -1,3 +1,3 @@", " select 1", "--- old comment", "+++ new comment", " select 2"]
    expect(lines_of(submission, *sql)).equal({"app.py": [2]})
    fixture = ["@@ -1,1 +1,4 @@", " text = '''", "+@@ -9,9 +9,9 @@", "+diff --git a/z b/z", "+'''"]
    expect(lines_of(submission, *fixture)).equal({"app.py": [2, 3, 4]})
    # With no context, the next hunk starts right after a line that looks like a header.
    tight = ["@@ -2 +2 @@", "--- gone", "+++ here", "@@ -8,0 +9 @@", "+a"]
    expect(lines_of(submission, *tight)).equal({"app.py": [2, 9]})


def check_text_after_the_header(submission, expect):
    """What a header repeats of the code after its second @@ means nothing."""
    expect(lines_of(submission, "@@ -1,1 +5,2 @@ def f(x): # @@ -1 +70,3 @@", " a", "+b")).equal(
        {"app.py": [6]}
    )


def check_missing_newline_is_a_remark(submission, expect):
    """The remark about a missing newline at the end has no number."""
    hunk = ["@@ -1,2 +1,3 @@", " a", "-b", "\\ No newline at end of file", "+b", "+c"]
    expect(lines_of(submission, *hunk, "\\ No newline at end of file")).equal({"app.py": [2, 3]})
    expect(lines_of(submission, "@@ -1 +1 @@", "-a", "\\ No newline at end of file", "+a")).equal(
        {"app.py": [1]}
    )


def check_empty_lines_and_odd_separators(submission, expect):
    """A stripped empty line counts as one of both files; only the newline separates lines."""
    expect(lines_of(submission, "@@ -1,3 +1,4 @@", " a", "", "+b", " c")).equal({"app.py": [3]})
    expect(lines_of(submission, "@@ -1,2 +1,4 @@", "+x\x0cy", " a\u2028b", "+c", " d")).equal(
        {"app.py": [1, 3]}
    )


def check_path(submission, expect):
    """The path loses b/ and a date after a tab, and nothing else."""
    dated = (
        "--- lib/b/c.py\t2026-01-02 10:00:00\n+++ lib/b/c.py\t2026-01-02 11:00:00\n@@ -1 +1,2 @@\n a\n+b\n"
    )
    expect(submission.call("added_lines", dated)).equal({"lib/b/c.py": [2]})
    expect(submission.call("added_lines", diff("@@ -1 +1,2 @@", " a", "+b", path="my file.py"))).equal(
        {"my file.py": [2]}
    )
