"""You leave stages of 0 ms off the path.

A check that is too fast to measure still runs there, and it is the one that hurts when it stops being fast. The path lists what runs on it.

Fails: check_stages_that_take_no_time
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return sum(total_ms(part) for part in plan["series"])
    return max((total_ms(part) for part in plan["parallel"]), default=0)


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]] if plan["ms"] else []
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    return critical_path(max(plan["parallel"], key=total_ms)) if plan["parallel"] else []
