"""How both bounds close in on a share of 80 % as the sample grows."""

SHARE, TARGET = 0.8, 0.75


def plot(submission):
    sizes = list(range(5, 401, 5))
    bounds = [submission.call("wilson_interval", n * 4 // 5, n).value for n in sizes]
    reached = next(n for n, (low, _) in zip(sizes, bounds, strict=True) if low >= TARGET)
    at_ten, at_end = bounds[sizes.index(10)], bounds[-1]
    return {
        "kind": "line",
        "title": "What a share of 80 % leaves open",
        "x": "audited cases n",
        "y": "true share",
        "series": [
            {
                "name": "upper bound",
                "points": [[n, high] for n, (_, high) in zip(sizes, bounds, strict=True)],
            },
            {"name": "lower bound", "points": [[n, low] for n, (low, _) in zip(sizes, bounds, strict=True)]},
        ],
        "marks": [
            {"axis": "y", "at": SHARE, "label": "observed share"},
            {"axis": "x", "at": reached, "label": f"lower bound reaches {TARGET:.0%}"},
        ],
        "sentence": (
            f"With 8 of 10 right, the true share may lie anywhere from {at_ten[0]:.0%} to {at_ten[1]:.0%}; "
            f"with 320 of 400, from {at_end[0]:.1%} to {at_end[1]:.1%}. "
            f"A target of {TARGET:.0%} is shown to be met from {reached} cases on."
        ),
    }
