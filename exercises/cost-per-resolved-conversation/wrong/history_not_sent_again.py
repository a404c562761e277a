"""Each of your turns sends the system prompt and the new message, and nothing of what was said before.

A model has no memory between calls: what it should know must be in the input. So inputs grow from turn to turn, and their sum grows with the square of the number of turns.

Fails: check_history_is_sent_again, check_growth_with_the_square, check_what_is_cached, check_whole_bill
"""


def conversation_cost(system_tokens, turns, prices):
    dollars = 0
    for turn, (user, reply) in enumerate(turns):
        fresh, cached = (user, system_tokens) if turn else (system_tokens + user, 0)
        dollars += fresh * prices["input"] + cached * prices["cached_input"] + reply * prices["output"]
    return dollars / 1_000_000


def cost_per_resolved(model_cost, resolution_rate, handover_cost):
    if not 0 < resolution_rate <= 1:
        raise ValueError("resolution_rate must lie in (0, 1]")
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
