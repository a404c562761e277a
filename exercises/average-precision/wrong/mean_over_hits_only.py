"""You leave queries that score 0 out of the mean.

The queries on which the system fails completely are then invisible, and fixing one of them can lower the mean. A zero is a result.

Fails: check_queries_without_a_hit_stay
"""


def average_precision(ranking, relevant):
    missing = set(relevant)
    total = 0.0
    for position, document in enumerate(ranking, start=1):
        if document in missing:
            missing.remove(document)
            total += (len(relevant) - len(missing)) / position
    return total / len(relevant) if relevant else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    scores = [score for score in scores if score > 0]
    return sum(scores) / len(scores) if scores else 0.0
