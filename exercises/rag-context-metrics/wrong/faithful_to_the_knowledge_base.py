"""Your faithfulness accepts a claim that any passage supports, retrieved or not.

The model did not see that passage: it guessed, and happened to be right. Faithfulness is about the prompt alone.

Fails: check_worked_example, check_only_the_prompt_counts, check_faithfulness_asks_for_the_prompt
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = passages[:k]
    return (
        _precision(prompt, relevant),
        _supported(reference, prompt),
        _supported(answer, [name for support in answer.values() for name in support]),
    )


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
