"""You return `None` as context precision when no passage in the prompt is relevant.

A prompt full of noise is the worst thing a retriever can deliver, not an unknown one, and a mean that skips it hides exactly those questions. The score is 0; `None` is for missing claims.

Fails: check_no_relevant_passage
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
    return total / hits if hits else None


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
