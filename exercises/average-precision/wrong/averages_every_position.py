"""You average the precision over all positions, hits or not.

Positions without a relevant document then pull the score down, and a longer ranking looks worse even when only its tail grew. Precision is read off at the hits only.

Fails: check_worked_example, check_order_matters, check_unretrieved_documents_count, check_precision_is_not_interpolated, check_repeats_are_no_second_hit, check_mean_over_queries, check_queries_without_a_hit_stay
"""


def average_precision(ranking, relevant):
    hits = 0
    total = 0.0
    for position, document in enumerate(ranking, start=1):
        hits += document in relevant and document not in ranking[: position - 1]
        total += hits / position
    return total / len(ranking) if ranking else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
