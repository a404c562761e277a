"""Brute force: the lines as sets. A finding, widened by the slack on both sides, shares a line with the defect."""


def reference(findings, defects, slack):
    if slack < 0 or any(first > last for _, _, first, last in findings + defects):
        raise ValueError("slack or lines")
    hit, correct = set(), 0
    for pull_request, path, first, last in findings:
        lines = {(pull_request, path, line) for line in range(first - slack, last + slack + 1)}
        matched = {
            i
            for i, (*file, start, end) in enumerate(defects)
            if lines & {(*file, line) for line in range(start, end + 1)}
        }
        hit |= matched
        correct += bool(matched)
    precision = correct / len(findings) if findings else None
    recall = len(hit) / len(defects) if defects else None
    return precision, recall


def cases(rng):
    place = ("7", "app.py", 3, 5)
    yield [], [], 0
    yield [place], [], 0
    yield [], [place], 0
    yield [place], [place], -1
    yield [("7", "app.py", 5, 3)], [place], 0
    yield [place], [("7", "app.py", 5, 3)], 0
    while True:
        files = [
            (pull_request, path)
            for pull_request in "789"[: rng.randint(1, 3)]
            for path in ("app.py", "db.py")
        ]
        span = rng.choice([6, 15, 60])

        def places(files=files, span=span):
            starts = [rng.randint(1, span) for _ in range(rng.randint(0, 8))]
            return [(*rng.choice(files), start, start + rng.choice([0, 0, 1, 3, 10])) for start in starts]

        yield places(), places(), rng.choice([0, 0, 1, 3])
