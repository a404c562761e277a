"""Posts of equal value come with the highest id first.

`reverse=True` turns the whole key around, the tie-break included. Only the value is meant to run
downward.

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
    return sorted(posts, key=lambda post: (value_score(posts[post], weights), post), reverse=True)
