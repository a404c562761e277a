"""Your code raises on a parallel without branches.

Such groups are real: all optional branches of a request may be switched off by a flag. The slowest of nothing takes no time.

Fails: check_empty_groups
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return sum(total_ms(part) for part in plan["series"])
    return max([total_ms(part) for part in plan["parallel"]])


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]]
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    return critical_path(max(plan["parallel"], key=total_ms))
