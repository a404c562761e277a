"""You count the tokens of the resolved conversations only.

The model is paid for the failed ones as well, and they tend to be the longest. They belong in the numerator, like their hand-over.

Fails: check_the_resolved_carry_all
"""

PER_MILLION = 1000000


def conversation_cost(system_tokens, turns, prices):
    fresh = cached = output = 0
    previous = 0
    new = system_tokens
    for user, reply in turns:
        new += user
        fresh += new
        cached += previous
        output += reply
        previous += new
        new = reply
    dollars = fresh * prices["input"] + cached * prices["cached_input"] + output * prices["output"]
    return dollars / PER_MILLION


def cost_per_resolved(model_cost, resolution_rate, handover_cost):
    if not 0 < resolution_rate <= 1:
        raise ValueError(f"resolution_rate must lie in (0, 1], got {resolution_rate}")
    return (model_cost * resolution_rate + (1 - resolution_rate) * handover_cost) / resolution_rate
