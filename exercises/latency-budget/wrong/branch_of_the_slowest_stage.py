"""You follow the branch that holds the slowest single stage.

A chain of three fast stages can take longer than one slow one. Compare what the branches take as a whole; the totals you return already do.

Fails: check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first
"""


def total_ms(plan):
    if "stage" in plan:
        return plan["ms"]
    if "series" in plan:
        return sum(total_ms(part) for part in plan["series"])
    return max((total_ms(part) for part in plan["parallel"]), default=0)


def slowest_stage(plan):
    if "stage" in plan:
        return plan["ms"]
    return max((slowest_stage(part) for part in plan.get("series", plan.get("parallel"))), default=-1)


def critical_path(plan):
    if "stage" in plan:
        return [plan["stage"]]
    if "series" in plan:
        return [name for part in plan["series"] for name in critical_path(part)]
    return critical_path(max(plan["parallel"], key=slowest_stage)) if plan["parallel"] else []
