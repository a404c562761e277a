"""You add up the times of parallel branches.

They run at the same moment, so the request waits for the last of them only. The sum is what the machines pay, not what the user waits.

Fails: check_parallel_waits_for_the_last, check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return sum(total_ms(part) for part in plan["series"])
    return sum(total_ms(part) for part in plan["parallel"])


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]]
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    return critical_path(max(plan["parallel"], key=total_ms)) if plan["parallel"] else []
