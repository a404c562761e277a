"""Builds the files that the page loads: the Python runtime, the grader's wheel, the bundled scripts and styles."""
