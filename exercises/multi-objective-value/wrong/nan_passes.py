"""Your range check lets NaN pass.

NaN is neither below 0 nor above 1: every comparison with it is false. Test that the number is
inside the interval, not that it is outside.

Fails: check_only_probabilities_are_accepted
"""


def value_score(probabilities, weights):
    if weights.keys() - probabilities.keys():
        raise KeyError("a weighted head is missing")
    value = 0.0
    for head, weight in weights.items():
        probability = probabilities[head]
        if probability < 0 or probability > 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        value += weight * probability
    return value


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
