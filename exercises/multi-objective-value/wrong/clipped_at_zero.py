"""You clip values below 0.

All posts that do more harm than good then look alike, and the tie-break decides among them: a post
with a report rate ten times higher may come first. A value is compared, never interpreted, so it
needs no lower limit.

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
        value += weight * probability
    return max(value, 0.0)


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
