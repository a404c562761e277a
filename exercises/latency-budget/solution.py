Plan = dict  # {"stage": name, "ms": time}, {"series": plans} or {"parallel": plans}


def total_ms(plan: Plan) -> float:
    """How long a request takes that runs through the plan.

    Time O(s d) for s stages and groups on d levels: the walk carries
    the paths along, and copies each name once per level. Memory O(s).
    """
    return _slowest(plan)[0]


def critical_path(plan: Plan) -> list[str]:
    """Names of the stages that decide the total, in running order.

    Time O(s d), memory O(s), as above.
    """
    return _slowest(plan)[1]


def _slowest(plan: Plan) -> tuple[float, list[str]]:
    # One walk brings back time and path together, because the path
    # through a parallel depends on the times of its branches.
    if "stage" in plan:
        return plan["ms"], [plan["stage"]]
    if "series" in plan:
        walked = [_slowest(part) for part in plan["series"]]
        return sum(ms for ms, _ in walked), [name for _, path in walked for name in path]
    walked = [_slowest(part) for part in plan["parallel"]]
    # max keeps the first of equals. Compare times only: comparing pairs
    # would break ties by the names.
    return max(walked, key=lambda each: each[0], default=(0, []))
