"""Your context recall is the share of relevant passages that were retrieved.

One passage may support every claim of the reference, and ten relevant ones may repeat each other. Context recall asks how many of the claims the prompt can support.

Fails: check_worked_example, check_only_the_prompt_counts, check_one_supporting_passage_is_enough, check_faithfulness_asks_for_the_prompt, check_no_claims
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = passages[:k]
    return (
        _precision(prompt, relevant),
        _found(relevant, prompt) if reference else None,
        _supported(answer, prompt),
    )


def _precision(prompt, relevant):
    hits = 0
    total = 0.0
    for position, passage in enumerate(prompt, start=1):
        if passage in relevant:
            hits += 1
            total += hits / position
    return total / hits if hits else 0.0


def _found(relevant, prompt):
    return len(relevant & set(prompt)) / len(relevant) if relevant else 0.0


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
