"""You replace the precision at each hit by the best precision from there on.

That is interpolated AP, as in the PASCAL VOC score. It forgives a bad start as soon as the ranking recovers below. The task takes the precision as it is.

Fails: check_order_matters, check_unretrieved_documents_count, check_precision_is_not_interpolated
"""


def average_precision(ranking, relevant):
    missing = set(relevant)
    precisions = []
    for position, document in enumerate(ranking, start=1):
        if document in missing:
            missing.remove(document)
            precisions.append((len(relevant) - len(missing)) / position)
    total = sum(max(precisions[i:]) for i in range(len(precisions)))
    return total / len(relevant) if relevant else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
