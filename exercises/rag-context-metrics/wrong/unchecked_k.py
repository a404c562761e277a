"""You accept any k.

With k = 0 the prompt is empty and every score blames the retriever; with k = -1 the slice drops the last passage. The task asks for `ValueError`.

Fails: check_k_below_one_is_refused
"""


def rag_scores(passages, relevant, reference, answer, k):
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
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
