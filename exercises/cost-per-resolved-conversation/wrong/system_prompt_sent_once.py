"""You send the system prompt in the first turn only.

It belongs to the input of every turn, or the model forgets its instructions after the first reply. From the second turn on it is cached, which is cheap and not free.

Fails: check_history_is_sent_again, check_what_is_cached, check_whole_bill
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
        previous += new - system_tokens * (previous == 0)
        new = reply
    dollars = fresh * prices["input"] + cached * prices["cached_input"] + output * prices["output"]
    return dollars / PER_MILLION


def cost_per_resolved(model_cost, resolution_rate, handover_cost):
    if not 0 < resolution_rate <= 1:
        raise ValueError(f"resolution_rate must lie in (0, 1], got {resolution_rate}")
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
