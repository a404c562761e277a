"""You divide by all conversations.

That is the cost per conversation, and a cheap bot that resolves little looks good by it. The question is what one resolved conversation costs, so divide by those.

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
    return model_cost + (1 - resolution_rate) * handover_cost
