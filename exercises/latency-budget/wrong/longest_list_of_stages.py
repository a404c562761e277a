"""You follow the branch with the most stages.

The number of hops is what a diagram shows, but time is what the user waits for. One slow stage outweighs three fast ones.

Fails: check_parallel_waits_for_the_last, check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first
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
    paths = [critical_path(part) for part in plan["parallel"]]
    return max(paths, key=len, default=[])
