"""You walk over the probabilities and look up a weight for each.

So a head in shadow stops the score, and a weighted head that is missing passes unnoticed: exactly
the wrong way round. Ask which of the two dicts says what has to be there.

Fails: check_missing_head_is_an_error, check_heads_in_shadow_are_ignored, check_missing_head_comes_before_wrong_numbers
"""


def value_score(probabilities, weights):
    value = 0.0
    for head, probability in probabilities.items():
        weight = weights[head]
        if not 0 <= probability <= 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        value += weight * probability
    return value


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
