"""Your system prompt is cached from the first turn on.

Another conversation may have left it there, and with much traffic that is usual. Here every conversation begins with nothing in the cache.

Fails: check_one_turn, check_what_is_cached, check_whole_bill
"""

PER_MILLION = 1000000


def conversation_cost(system_tokens, turns, prices):
    fresh = cached = output = 0
    previous = system_tokens
    new = 0
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
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
