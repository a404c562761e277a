Plan = dict  # {"stage": name, "ms": time}, {"series": plans} or {"parallel": plans}


def total_ms(plan: Plan) -> float:
    """How long a request takes that runs through the plan."""
    # TODO: a stage, a series and a parallel each have their own rule.
    return None


def critical_path(plan: Plan) -> list[str]:
    """Names of the stages that decide the total, in running order."""
    # TODO: which branch of a parallel decides?
    return None
