"""You look at one level of the plan and take the times of the stages there.

What is nested deeper counts as nothing, and so does a plan that is a single stage. A call that fans out behind an interface is then missing from the total. Solve each part with the function itself.

Fails: check_one_stage, check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first, check_empty_groups
"""


def _parts(plan):
    return [part for part in plan.get("series", plan.get("parallel", [])) if "stage" in part]


def total_ms(plan):
    times = [part["ms"] for part in _parts(plan)]
    return max(times, default=0) if "parallel" in plan else sum(times)


def critical_path(plan):
    parts = _parts(plan)
    if "parallel" in plan and parts:
        parts = [max(parts, key=lambda part: part["ms"])]
    return [part["stage"] for part in parts]
