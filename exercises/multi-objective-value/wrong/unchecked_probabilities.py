"""You accept any number as a probability.

A head that returns logits, or NaN after a failed feature, then decides the order, and NaN leaves a
sort in no order at all. Refuse it where it enters.

Fails: check_only_probabilities_are_accepted, check_missing_head_comes_before_wrong_numbers
"""


def value_score(probabilities, weights):
    return sum(weight * probabilities[head] for head, weight in weights.items())


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
