"""Your faithfulness is the share of the answer's claims that are also in the reference.

That is correctness. A model that repeats an outdated passage word for word is faithful and wrong, and the fix is in the index, not in the model.

Fails: check_worked_example, check_one_supporting_passage_is_enough, check_faithfulness_asks_for_the_prompt, check_no_claims
"""


def rag_scores(passages, relevant, reference, answer, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    prompt = passages[:k]
    return _precision(prompt, relevant), _supported(reference, prompt), _agree(answer, reference)


def _precision(prompt, relevant):
    hits = 0
    total = 0.0
    for position, passage in enumerate(prompt, start=1):
        if passage in relevant:
            hits += 1
            total += hits / position
    return total / hits if hits else 0.0


def _agree(answer, reference):
    return len(answer.keys() & reference.keys()) / len(answer) if answer else None


def _supported(claims, prompt):
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
