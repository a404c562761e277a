"""You use every retrieved passage, also those that did not fit into the prompt.

The model cannot rest a claim on a passage it was not given. Cut at k before anything else.

Fails: check_worked_example, check_only_the_prompt_counts
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = passages
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
