"""Two kinds of drift with a similar PSI differ in the bins it comes from."""

from statistics import NormalDist

BINS = 10


def plot(submission):
    # Quantiles of a normal distribution stand for a sample of it.
    reference = [NormalDist().inv_cdf((i + 0.5) / 200) for i in range(200)]
    moved = [value + 0.32 for value in reference]
    # A broken join: one value in eight is the default 0.
    filled = [0.0 if i % 8 == 3 else value for i, value in enumerate(reference)]
    series, told = [], []
    for name, current in (
        ("mean up by 0.32 standard deviations", moved),
        ("1 in 8 is a default of 0", filled),
    ):
        parts = submission.call("psi_by_bin", reference, current, BINS).value
        series.append({"name": name, "points": [[f"bin {i}", part] for i, part in enumerate(parts, start=1)]})
        largest = max(range(len(parts)), key=lambda i: parts[i]) + 1
        told.append(f"{name[0].upper()}{name[1:]}: PSI {sum(parts):.2f}, the largest part from bin {largest}")
    return {
        "kind": "bars",
        "title": "Where the PSI comes from",
        "x": "bin of the reference (each holds a tenth)",
        "y": "contribution to the PSI",
        "series": series,
        "sentence": f"Two kinds of drift. {'; '.join(told)}.",
    }
