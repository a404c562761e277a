"""A constant raw rate is believed only as fast as impressions come in."""


def plot(submission):
    alpha, beta = 2, 98
    steps = range(0, 1001, 10)
    smoothed = [[n, submission.call("smoothed_ctr", n // 10, n, alpha, beta).value] for n in steps]
    rate = dict(map(tuple, smoothed))
    return {
        "kind": "line",
        "title": "Every tenth impression is clicked, under a prior of 2 in 100",
        "x": "impressions (count)",
        "y": "click-through rate (share of impressions)",
        "series": [
            {"name": "smoothed", "points": smoothed},
            {"name": "raw", "points": [[10, 0.1], [1000, 0.1]]},
        ],
        "marks": [
            {"axis": "y", "at": alpha / (alpha + beta), "label": "prior's mean"},
            {"axis": "x", "at": alpha + beta, "label": "prior's weight"},
        ],
        "sentence": (
            f"The raw rate is 10 percent throughout. The smoothed rate starts at the prior's {rate[0]:.1%}, "
            f"is halfway there at {rate[100]:.1%} after 100 impressions, as many as the prior is worth, "
            f"and reaches {rate[1000]:.1%} after 1,000."
        ),
    }
