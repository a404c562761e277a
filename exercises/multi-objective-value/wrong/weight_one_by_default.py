"""A head without a weight counts with weight 1 in your score.

Then every head the model team adds changes the feed on the day it ships, with a weight nobody
chose: next to a like at 0.5, a weight of 1 is large. A head without a weight is in shadow:
predicted, logged, not used.

Fails: check_heads_in_shadow_are_ignored
"""


def value_score(probabilities, weights):
    if weights.keys() - probabilities.keys():
        raise KeyError("a weighted head is missing")
    for head in weights:
        if not 0 <= probabilities[head] <= 1:
            raise ValueError(f"{head} is not a probability: {probabilities[head]}")
    return sum(weights.get(head, 1.0) * probability for head, probability in probabilities.items())


def rank_by_value(posts, weights):
    values = {post: value_score(probabilities, weights) for post, probabilities in posts.items()}
    return sorted(values, key=lambda post: (-values[post], post))
