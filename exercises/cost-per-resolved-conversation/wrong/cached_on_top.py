"""You bill the whole input at the full price and the cached part once more.

Every token of an input is either fresh or cached, never both. The two parts add up to the input.

Fails: check_history_is_sent_again, check_growth_with_the_square, check_what_is_cached, check_whole_bill
"""

PER_MILLION = 1000000


def conversation_cost(system_tokens, turns, prices):
    fresh = cached = output = 0
    previous = 0
    new = system_tokens
    for user, reply in turns:
        new += user
        fresh += new + previous
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
