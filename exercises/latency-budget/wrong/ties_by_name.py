"""You compare pairs of time and path, so branches that are equally slow are ordered by the names of their stages.

Renaming a stage then moves the path. Compare the times alone; the first of the slowest branches stays in front.

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
    timed = [(total_ms(part), critical_path(part)) for part in plan["parallel"]]
    return max(timed, default=(0, []))[1]
