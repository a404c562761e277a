"""You treat a weighted head that is missing as a probability of 0.

For a negative head that is the best value there is: if the report model is down, every post
suddenly looks safe and its value rises. A missing input should stop the score, so that the fallback
takes over instead of a silent change of order.

Fails: check_missing_head_is_an_error, check_missing_head_comes_before_wrong_numbers
"""


def value_score(probabilities, weights):
    value = 0.0
    for head, weight in weights.items():
        probability = probabilities.get(head, 0.0)
        if not 0 <= probability <= 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        value += weight * probability
    return value


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
