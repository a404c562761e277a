"""Of equally slow branches you take the last one.

A comparison with "at least as slow" lets every tie replace the branch before it. The task fixes the first.

Fails: check_ties_go_to_the_first, check_stages_that_take_no_time
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return sum(total_ms(part) for part in plan["series"])
    return max((total_ms(part) for part in plan["parallel"]), default=0)


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]]
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    slowest, path = -1, []
    for part in plan["parallel"]:
        if total_ms(part) >= slowest:
            slowest, path = total_ms(part), critical_path(part)
    return path
