"""Your parallel ends with its fastest branch.

That is a race, as with a hedged request where the first answer wins. Here every branch is needed, so the last one decides.

Fails: check_parallel_waits_for_the_last, check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first, check_empty_groups
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return sum(total_ms(part) for part in plan["series"])
    return min((total_ms(part) for part in plan["parallel"]), default=0)


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]]
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    return critical_path(min(plan["parallel"], key=total_ms)) if plan["parallel"] else []
