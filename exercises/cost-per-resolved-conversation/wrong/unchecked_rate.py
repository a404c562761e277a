"""You accept any resolution rate.

60 instead of 0.6 gives a negative cost, and 0 a division by zero deep in somebody's report. Refuse what is no rate.

Fails: check_impossible_rate_is_refused
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
    if resolution_rate == 0:
        return float("inf")
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
