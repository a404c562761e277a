type Place = tuple[str, str, int, int]


def review_scores(
    findings: list[Place],
    defects: list[Place],
    slack: int = 0,
) -> tuple[float | None, float | None]:
    """Precision over the findings and recall over the defects.

    Time O(f * d), memory O(f + d). Where that hurts, group both sides
    by pull request and file first.
    """
    if slack < 0:
        raise ValueError(f"slack must not be negative, got {slack}")
    for _, _, first, last in findings + defects:
        if first > last:
            raise ValueError(f"line {first} lies behind line {last}")
    # Two counts: matches are many-to-many, so neither follows from the other.
    correct = [any(_match(finding, defect, slack) for defect in defects) for finding in findings]
    found = [any(_match(finding, defect, slack) for finding in findings) for defect in defects]
    return _share(correct), _share(found)


def _match(finding: Place, defect: Place, slack: int) -> bool:
    *file, first, last = finding
    *other_file, start, end = defect
    # Two ranges overlap when each starts before the other is over.
    return file == other_file and first <= end + slack and start <= last + slack


def _share(flags: list[bool]) -> float | None:
    return sum(flags) / len(flags) if flags else None
