"""You bill the system prompt before anybody has said anything.

The model is called with the first message. A visitor who opens the chat and leaves has cost nothing.

Fails: check_empty_conversation
"""

PER_MILLION = 1000000


def conversation_cost(system_tokens, turns, prices):
    cached = output = 0
    fresh = system_tokens
    previous = 0
    new = 0
    for user, reply in turns:
        new += user
        fresh += new
        cached += previous
        output += reply
        previous += new + system_tokens * (previous == 0)
        new = reply
    dollars = fresh * prices["input"] + cached * prices["cached_input"] + output * prices["output"]
    return dollars / PER_MILLION


def cost_per_resolved(model_cost, resolution_rate, handover_cost):
    if not 0 < resolution_rate <= 1:
        raise ValueError(f"resolution_rate must lie in (0, 1], got {resolution_rate}")
    return (model_cost + (1 - resolution_rate) * handover_cost) / resolution_rate
