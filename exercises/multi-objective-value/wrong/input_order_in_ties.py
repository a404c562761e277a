"""Posts of equal value stay in the order in which they came.

A stable sort keeps the order of arrival, and with candidates gathered in parallel that order
changes from request to request: the reader sees the feed jump on reload. Give ties a rule of their
own.

Fails: check_equal_values_are_ordered_by_id
"""


def value_score(probabilities, weights):
    if weights.keys() - probabilities.keys():
        raise KeyError("a weighted head is missing")
    value = 0.0
    for head, weight in weights.items():
        probability = probabilities[head]
        if not 0 <= probability <= 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        value += weight * probability
    return value


def rank_by_value(posts, weights):
    return sorted(posts, key=lambda post: -value_score(posts[post], weights))
