"""You score 0 when there are no claims.

An honest “I don't know” then counts like an answer in which every claim is invented, and the mean pushes the bot to guess. There is nothing to divide by: `None`.

Fails: check_no_claims
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = passages[:k]
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
        return 0.0
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
