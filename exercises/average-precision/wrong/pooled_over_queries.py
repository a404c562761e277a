"""You pool the sums and the relevant documents of all queries and divide once.

A query with 40 relevant documents then weighs forty times as much as one with a single right answer. MAP averages the finished scores, one vote per query.

Fails: check_mean_over_queries, check_queries_without_a_hit_stay
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
    count = sum(map(len, relevant.values()))
    return sum(score * len(wanted) for score, wanted in zip(scores, relevant.values(), strict=True)) / max(
        count, 1
    )
