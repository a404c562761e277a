"""You count the reply of the turn before as cached.

By this task's rule it has been output so far and never input, so it is fresh once, in the next turn. (Some servers do keep it; state which rule your bill follows.)

Fails: check_what_is_cached, check_whole_bill
"""


def conversation_cost(system_tokens, turns, prices):
    dollars = history = 0
    new = system_tokens
    for user, reply in turns:
        fresh = new + user
        dollars += fresh * prices["input"] + history * prices["cached_input"] + reply * prices["output"]
        history += fresh + reply
        new = 0
    return dollars / 1_000_000


def cost_per_resolved(model_cost, resolution_rate, handover_cost):
    if not 0 < resolution_rate <= 1:
        raise ValueError("resolution_rate must lie in (0, 1]")
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
