"""You add up only the heads with a positive weight.

That is an engagement score: it rewards a post for the replies of people who are angry at it and
never charges for the reports. The negative heads are what keeps the order from drifting there.

Fails: check_worked_example, check_all_ten_weights, check_negative_weights_lower_the_value, check_weights_are_not_normalized, check_best_post_comes_first
"""


def value_score(probabilities, weights):
    if weights.keys() - probabilities.keys():
        raise KeyError("a weighted head is missing")
    value = 0.0
    for head, weight in weights.items():
        probability = probabilities[head]
        if not 0 <= probability <= 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        if weight > 0:
            value += weight * probability
    return value


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
