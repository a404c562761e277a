"""One half is right only where both mistakes cost the same; the dearer a missed fraud, the lower the threshold."""


def plot(submission):
    ratios = [1 + i / 2 for i in range(79)]  # 1 to 40

    def threshold(ratio, not_saved):
        # A false block costs 1; acting on a fraud still loses a part of what missing it costs.
        return submission.call("cost_optimal_threshold", 1.0, ratio, not_saved * ratio, 0.0).value

    series = [
        {"name": name, "points": [[ratio, threshold(ratio, not_saved)] for ratio in ratios]}
        for name, not_saved in (("acting saves all of it", 0.0), ("acting saves half of it", 0.5))
    ]
    at_ten = [threshold(10.0, not_saved) for not_saved in (0.0, 0.5)]
    return {
        "kind": "line",
        "title": "Threshold against the cost of a missed fraud",
        "x": "cost of a missed fraud, in false blocks",
        "y": "probability from which to act",
        "series": series,
        "marks": [
            {"axis": "y", "at": 0.5, "label": "one half"},
            {"axis": "x", "at": 10, "label": "10 to 1"},
        ],
        "sentence": f"At equal costs the threshold is {threshold(1.0, 0.0):.2f}. Where a missed fraud costs ten times a false "
        f"block it is {at_ten[0]:.3f}, and {at_ten[1]:.3f} if acting saves only half of that cost.",
    }
