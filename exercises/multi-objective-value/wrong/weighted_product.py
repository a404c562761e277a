"""You combine the heads as a weighted product.

Some systems do that, with positive exponents. One head at 0 then decides the whole score, and with
a negative weight it divides by 0. The task asks for the sum, in which every head adds its own
share.

Fails: check_worked_example, check_all_ten_weights, check_negative_weights_lower_the_value, check_weights_are_not_normalized, check_heads_in_shadow_are_ignored, check_only_probabilities_are_accepted, check_best_post_comes_first
"""


def value_score(probabilities, weights):
    if weights.keys() - probabilities.keys():
        raise KeyError("a weighted head is missing")
    value = 1.0
    for head, weight in weights.items():
        probability = probabilities[head]
        if not 0 <= probability <= 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        value *= probability**weight
    return value


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
