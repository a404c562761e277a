"""You add up the supporting passages instead of the supported claims.

A claim that stands in three passages then counts three times and can make up for two without any support. Each claim is supported or not.

Fails: check_one_supporting_passage_is_enough
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
        return None
    return sum(len(support.intersection(prompt)) for support in claims.values()) / len(claims)
