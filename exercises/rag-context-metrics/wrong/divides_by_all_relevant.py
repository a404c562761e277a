"""You divide the context precision by all relevant passages.

That is average precision, which also punishes what was not retrieved. Here context recall does that; context precision judges the order of what is in the prompt.

Fails: check_worked_example, check_only_the_prompt_counts, check_divided_by_relevant_in_the_prompt, check_each_position_is_judged
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
    return total / len(relevant) if relevant else 0.0


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
