"""You divide by the sum of the weights.

A weighted mean needs weights above 0. X's ten add up to −319.995, so dividing turns the whole order
around, and with +1 and −1 it divides by 0. The scale of a value score is free: only its order is
used.

Fails: check_worked_example, check_all_ten_weights, check_negative_weights_lower_the_value, check_weights_are_not_normalized, check_heads_in_shadow_are_ignored, check_only_probabilities_are_accepted, check_best_post_comes_first
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
    return value / sum(weights.values())


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
