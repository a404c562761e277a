"""Two definitions of the percentile on the same twenty latencies: they part where the tail is."""

LATENCIES = [18, 19, 20, 20, 21, 22, 22, 23, 24, 25, 26, 27, 29, 31, 34, 38, 45, 60, 110, 240]
PERCENTS = [q / 2 for q in range(0, 201, 2)]


def plot(submission):
    """Draw both percentiles against q."""
    curves = {
        "linear": "percentile_linear",
        "nearest rank": "percentile_nearest_rank",
    }
    series = [
        {"name": name, "points": [[q, submission.call(function, LATENCIES, q).value] for q in PERCENTS]}
        for name, function in curves.items()
    ]
    p97 = [submission.call(function, LATENCIES, 97).value for function in curves.values()]
    return {
        "kind": "line",
        "title": "Percentiles of 20 latencies",
        "x": "q in percent",
        "y": "latency in ms",
        "series": series,
        "marks": [{"axis": "x", "at": 97, "label": "p97"}],
        "sentence": f"The p97 of the same 20 requests is {p97[0]:.1f} ms interpolated linearly "
        f"and {p97[1]:.1f} ms by nearest rank.",
    }
