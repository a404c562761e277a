"""Your series takes as long as its slowest stage.

The slowest stage limits how many requests a pipeline finishes per second, not how long one of them takes. One request has to pass through every stage, and their times add up.

Fails: check_series_adds, check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first, check_empty_groups
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return max((total_ms(part) for part in plan["series"]), default=0)
    return max((total_ms(part) for part in plan["parallel"]), default=0)


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]]
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    return critical_path(max(plan["parallel"], key=total_ms)) if plan["parallel"] else []
