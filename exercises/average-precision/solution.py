def average_precision(ranking: list[str], relevant: set[str]) -> float:
    """Mean of the precision at each relevant document.

    Time O(n + R), memory O(R).
    """
    missing = set(relevant)
    total = 0.0
    for position, document in enumerate(ranking, start=1):
        if document in missing:
            # Taken out, so that a repeat is no second hit.
            missing.remove(document)
            total += (len(relevant) - len(missing)) / position
    # By all relevant documents: what was not retrieved counts as a miss.
    return total / len(relevant) if relevant else 0.0


def mean_average_precision(
    rankings: dict[str, list[str]],
    relevant: dict[str, set[str]],
) -> float:
    """Mean over the queries in relevant. Time and memory: those of all queries together."""
    if not relevant:
        raise ValueError("there is no judged query")
    # The judgments decide what is averaged, or a system that answers only easy queries wins.
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
