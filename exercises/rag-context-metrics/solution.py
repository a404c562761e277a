def rag_scores(
    passages: list[str],
    relevant: set[str],
    reference: dict[str, set[str]],
    answer: dict[str, set[str]],
    k: int,
) -> tuple[float, float | None, float | None]:
    """Context precision, context recall and faithfulness of one answer.

    Time O(k + s) for s supporting ids in all, memory O(k).
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    # All three describe the prompt, so what lies below k is gone for each of them.
    prompt = passages[:k]
    return _precision(prompt, relevant), _supported(reference, prompt), _supported(answer, prompt)


def _precision(prompt: list[str], relevant: set[str]) -> float:
    hits = 0
    total = 0.0
    for position, passage in enumerate(prompt, start=1):
        if passage in relevant:
            hits += 1
            total += hits / position
    return total / hits if hits else 0.0


def _supported(claims: dict[str, set[str]], prompt: list[str]) -> float | None:
    """Context recall and faithfulness differ only in whose claims they ask about."""
    if not claims:
        return None
    return sum(not support.isdisjoint(prompt) for support in claims.values()) / len(claims)
