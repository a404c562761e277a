"""You count a relevant document each time it appears.

Index the same page under two addresses and your score rises, even above 1. A document is found once; its repeat wastes a position.

Fails: check_repeats_are_no_second_hit
"""


def average_precision(ranking, relevant):
    hits = 0
    total = 0.0
    for position, document in enumerate(ranking, start=1):
        if document in relevant:
            hits += 1
            total += hits / position
    return total / len(relevant) if relevant else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
