"""You take the area under the precision–recall curve with trapezoids.

Straight lines between the points of that curve promise precision that no cut of the ranking reaches. AP is a step sum: each hit adds its own precision times one step of recall.

Fails: check_worked_example, check_order_matters, check_unretrieved_documents_count, check_precision_is_not_interpolated, check_repeats_are_no_second_hit, check_mean_over_queries
"""


def average_precision(ranking, relevant):
    missing = set(relevant)
    total = 0.0
    hits = 0
    before = 1.0
    for position, document in enumerate(ranking, start=1):
        hit = document in missing
        missing.discard(document)
        hits += hit
        if hit:
            total += (before + hits / position) / 2
        before = hits / position
    return total / len(relevant) if relevant else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
