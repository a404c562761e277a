"""Your mean runs over the queries that have a ranking.

A system that times out on the hard queries, or whose access filter removes every document, then reports only its easy ones. The set of judged queries decides the mean, and silence scores 0.

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
    scores = [
        average_precision(rankings[query], wanted) for query, wanted in relevant.items() if query in rankings
    ]
    return sum(scores) / len(scores) if scores else 0.0
