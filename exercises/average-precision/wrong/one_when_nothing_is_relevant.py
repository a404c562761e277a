"""You score a query without relevant documents as 1, because nothing was missed.

Every ranking gets that 1, so such queries only lift the mean of all systems toward each other. trec_eval says 0, and so does this task; better still, keep them out of the test set.

Fails: check_nothing_to_find, check_queries_without_a_hit_stay
"""


def average_precision(ranking, relevant):
    missing = set(relevant)
    total = 0.0
    for position, document in enumerate(ranking, start=1):
        if document in missing:
            missing.remove(document)
            total += (len(relevant) - len(missing)) / position
    return total / len(relevant) if relevant else 1.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
