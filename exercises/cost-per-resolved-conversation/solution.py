PER_MILLION = 1_000_000


def conversation_cost(system_tokens: int, turns: list[tuple[int, int]], prices: dict[str, float]) -> float:
    """Dollars that the model costs for one conversation.

    Time O(n) for n turns, memory O(1). What is sent grows with the
    square of n all the same: the running sums stand for whole prompts.
    """
    fresh = cached = output = 0
    previous = 0  # input of the turn before
    new = system_tokens  # what the next input adds to it
    for user, reply in turns:
        new += user
        fresh += new
        cached += previous
        output += reply
        previous += new
        # The reply was output so far. It becomes input with the next turn.
        new = reply
    dollars = fresh * prices["input"] + cached * prices["cached_input"] + output * prices["output"]
    return dollars / PER_MILLION


def cost_per_resolved(model_cost: float, resolution_rate: float, handover_cost: float) -> float:
    """Dollars per conversation that the bot resolved.

    Time and memory O(1).
    """
    if not 0 < resolution_rate <= 1:
        raise ValueError(f"resolution_rate must lie in (0, 1], got {resolution_rate}")
    # Every conversation pays the model, the failed ones the hand-over too;
    # the resolved ones have to carry both.
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
