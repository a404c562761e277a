"""You count a passage that is listed twice only once.

It fills two places of the prompt, and Ragas judges each place. Removing it also moves the passages below it up, which changes their precision.

Fails: check_each_position_is_judged
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = list(dict.fromkeys(passages[:k]))
    return _precision(prompt, relevant), _supported(reference, prompt), _supported(answer, prompt)


def _precision(prompt, relevant):
    hits = 0
    total = 0.0
    for position, passage in enumerate(prompt, start=1):
        if passage in relevant:
            hits += 1
            total += hits / position
    return total / hits if hits else 0.0


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
