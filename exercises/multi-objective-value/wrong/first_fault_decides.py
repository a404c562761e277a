"""You find a missing head only when you come to it, so another head's wrong number may be reported first.

Which of the two faults a post is charged with then depends on the order of the weights in a configuration file. A missing head is an outage and is to be told as one: look for it before any number is checked.

Fails: check_missing_head_comes_before_wrong_numbers
"""


def value_score(probabilities, weights):
    value = 0.0
    for head, weight in weights.items():
        probability = probabilities[head]
        if not 0 <= probability <= 1:
            raise ValueError(f"{head} is not a probability: {probability}")
        value += weight * probability
    return value


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
