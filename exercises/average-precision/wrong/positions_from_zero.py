"""Your positions are one too small, with position 0 treated as 1.

The second document then counts as if it were first, and precision can exceed 1. Start `enumerate` at 1.

Fails: check_worked_example, check_order_matters, check_unretrieved_documents_count, check_precision_is_not_interpolated, check_repeats_are_no_second_hit, check_mean_over_queries
"""


def average_precision(ranking, relevant):
    missing = set(relevant)
    total = 0.0
    for position, document in enumerate(ranking):
        if document in missing:
            missing.remove(document)
            total += (len(relevant) - len(missing)) / max(position, 1)
    return total / len(relevant) if relevant else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
