"""You call a claim supported only when all passages that support it are in the prompt.

The ids are alternatives: the same return period may stand in the terms, in the help center and in an old ticket. One of them is enough.

Fails: check_worked_example, check_one_supporting_passage_is_enough
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
    return sum(bool(support) and support <= set(prompt) for support in claims.values()) / len(claims)
