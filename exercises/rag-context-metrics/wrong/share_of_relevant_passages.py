"""Your context precision is the share of relevant passages in the prompt.

It does not change when the reranker puts the only relevant passage last. The score asked for weighs positions: it averages the precision at each relevant one.

Fails: check_worked_example, check_context_precision_rewards_order, check_only_the_prompt_counts, check_divided_by_relevant_in_the_prompt, check_each_position_is_judged
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = passages[:k]
    return _precision(prompt, relevant), _supported(reference, prompt), _supported(answer, prompt)


def _precision(prompt, relevant):
    hits = 0
    for passage in prompt:
        if passage in relevant:
            hits += 1
    return hits / len(prompt) if prompt else 0.0


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
