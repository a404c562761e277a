"""You divide by the relevant documents that were retrieved.

A system then raises its score by returning less: one correct document out of a hundred scores 1. What was not retrieved has to weigh in, so divide by everything that is relevant.

Fails: check_worked_example, check_unretrieved_documents_count, check_repeats_are_no_second_hit
"""


def average_precision(ranking, relevant):
    missing = set(relevant)
    total = 0.0
    for position, document in enumerate(ranking, start=1):
        if document in missing:
            missing.remove(document)
            total += (len(relevant) - len(missing)) / position
    hits = len(relevant) - len(missing)
    return total / hits if hits else 0.0


def mean_average_precision(rankings, relevant):
    if not relevant:
        raise ValueError("there is no judged query")
    scores = [average_precision(rankings.get(query, []), wanted) for query, wanted in relevant.items()]
    return sum(scores) / len(scores)
