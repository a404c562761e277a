"""You use a hinge with margin 1: the loss is 0 once the item taken leads by 1.

Ranking SVMs do that. The logistic loss has no such corner: it goes on pulling, ever more weakly, and equal scores cost ln 2 instead of 1.

Fails: check_worked_example, check_one_pair, check_only_the_gap_counts, check_mean_over_the_pairs, check_gradient_of_each_pair, check_far_scores_do_not_overflow
"""


def bpr_loss(positive: list[float], negative: list[float]) -> float:
    gaps = _gaps(positive, negative)
    losses = [max(1.0 - gap, 0.0) for gap in gaps]
    return sum(losses) / len(losses)


def bpr_gradient(positive: list[float], negative: list[float]) -> list[float]:
    gaps = _gaps(positive, negative)
    return [(-1.0 if gap < 1 else 0.0) / len(gaps) for gap in gaps]


def _gaps(positive: list[float], negative: list[float]) -> list[float]:
    if not positive:
        raise ValueError("no pairs")
    return [taken - sampled for taken, sampled in zip(positive, negative, strict=True)]
