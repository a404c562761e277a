"""You divide by a thousand.

Prices used to be quoted per 1,000 tokens, and are per million here. An answer that is wrong by a factor of 1000 is worth a second look: does one conversation really cost as much as a meal?

Fails: check_one_turn, check_history_is_sent_again, check_what_is_cached, check_whole_bill
"""

PER_MILLION = 1000


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
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
