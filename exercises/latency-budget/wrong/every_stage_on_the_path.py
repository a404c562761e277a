"""Your path lists all stages, whichever branch they are in.

Then it does not say what to make faster. Of a parallel only the branch that ends last belongs to it: the others could take longer without anyone waiting.

Fails: check_parallel_waits_for_the_last, check_nested, check_slowest_stage_may_be_off_the_path, check_ties_go_to_the_first, check_stages_that_take_no_time
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
    return [name for part in plan["parallel"] for name in critical_path(part)]
