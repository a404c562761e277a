"""Your mean runs over the rankings, and a query without judgments scores 0.

Nobody looked at its documents, so its score is unknown, not zero. Then every query you add to the traffic sample without judging it lowers the metric. Loop over the judgments.

Fails: check_unjudged_queries_are_left_out, check_no_judgments_are_refused
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
    scores = [
        average_precision(rankings.get(query, []), relevant.get(query, set()))
        for query in {**relevant, **rankings}
    ]
    return sum(scores) / len(scores) if scores else 0.0
