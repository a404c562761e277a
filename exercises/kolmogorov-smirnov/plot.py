"""The statistic is one vertical distance between two step curves; it need not lie near the mean."""

from statistics import NormalDist

SIZE = 100


def plot(submission):
    # Quantiles stand for samples: the same mean, but the current values spread three times as far.
    reference = [round(NormalDist(50, 10).inv_cdf((i + 0.5) / SIZE), 1) for i in range(SIZE)]
    current = [round(NormalDist(50, 30).inv_cdf((i + 0.5) / SIZE), 1) for i in range(SIZE)]
    points = sorted({*reference, *current})
    before = submission.call("ecdf", reference, points).value
    now = submission.call("ecdf", current, points).value
    gap = submission.call("ks_statistic", reference, current).value
    needed = submission.call("ks_critical_gap", SIZE, SIZE, 0.05).value
    widest = max(range(len(points)), key=lambda i: abs(before[i] - now[i]))
    where = points[widest]
    verdict = "significant" if gap > needed else "not significant"
    return {
        "kind": "step",
        "title": "Two samples with the same mean, one spread three times as far",
        "x": "value of the feature",
        "y": "share of values at or below",
        "series": [
            {"name": "reference", "points": steps(points, before, reference)},
            {"name": "current", "points": steps(points, now, current)},
        ],
        "marks": [{"axis": "x", "at": where, "label": f"largest gap: {gap:.2f}"}],
        "sentence": f"Both samples have mean 50, standard deviations 10 and 30. The curves are furthest apart at {where:g}: "
        f"{before[widest]:.2f} against {now[widest]:.2f}, a gap of {gap:.2f}, which is {verdict} at 5 percent for "
        f"{SIZE} values each, where {needed:.2f} is needed.",
    }


def steps(points, heights, sample):
    """The curve at the sample's own values, and at both ends of the picture."""
    needed = {*sample, points[0], points[-1]}
    return [[point, height] for point, height in zip(points, heights, strict=True) if point in needed]
