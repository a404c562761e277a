"""You divide the sum of precisions by the number of passages in the prompt.

A prompt with two relevant passages on top and three fillers below then scores 0.4, although the order could not be better. Divide by the relevant ones among them.

Fails: check_worked_example, check_context_precision_rewards_order, check_only_the_prompt_counts, check_divided_by_relevant_in_the_prompt, check_each_position_is_judged
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
    return total / len(prompt) if prompt else 0.0


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
