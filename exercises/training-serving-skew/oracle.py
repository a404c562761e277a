"""pandas: an outer merge by request, and the tolerance written out on whole columns."""

import numpy
import pandas


def reference(training, serving, rel_tol, abs_tol):
    for side in (training, serving):
        if len({request for request, _, _ in side}) < len(side):
            raise ValueError("repeated request")
    if not serving:
        raise ValueError("nothing served")
    one, other = long_table(training), long_table(serving)
    requests = {request for request, _, _ in training} & {request for request, _, _ in serving}
    merged = one.merge(other, on=["request", "feature"], how="outer", suffixes=("_trained", "_served"))
    merged = merged[merged["request"].isin(requests)]
    a, b = merged["value_trained"], merged["value_served"]
    allowed = numpy.maximum(rel_tol * numpy.maximum(a.abs(), b.abs()), abs_tol)
    close = (a - b).abs() <= allowed  # False where a value is missing
    merged = merged.assign(differs=~(close | (a.isna() & b.isna())))
    skew = merged.groupby("feature")["differs"].sum() / max(len(requests), 1)
    return len(requests) / len(serving), {name: float(share) for name, share in skew.items()}


def long_table(rows):
    cells = [(request, name, value) for request, _, features in rows for name, value in features.items()]
    table = pandas.DataFrame(cells, columns=["request", "feature", "value"])
    return table.astype({"request": str, "feature": str, "value": float})


def cases(rng):
    yield [], [], 0.1, 0.1
    yield [], [("r1", "ann", {"x": 1.0})], 0.1, 0.1
    yield [("r1", "ann", {}), ("r1", "ann", {})], [("r1", "ann", {})], 0.1, 0.1
    yield [("r1", "ann", {})], [("r1", "ann", {}), ("r1", "bob", {})], 0.1, 0.1
    yield [("r1", "ann", {})], [("r1", "ann", {})], 0.1, 0.1
    while True:
        requests = [f"r{i}" for i in range(rng.choice([1, 3, 12]))]
        names = ["x", "y", "z"][: rng.randint(1, 3)]
        rel_tol, abs_tol = rng.choice([0.0, 1e-6, 0.1]), rng.choice([0.0, 1e-9, 0.5])

        def some(names=names):
            values = [None, float("nan"), 0.0, rng.uniform(-5, 5), rng.uniform(-1e6, 1e6)]
            return {name: rng.choice(values) for name in names if rng.random() < 0.9}

        def shaken(features):
            noise = rng.choice([0.0, 1e-9, 0.05, 1.0])
            return {
                name: value if value is None else value * (1 + rng.uniform(-noise, noise))
                for name, value in features.items()
            }

        training = [(request, rng.choice("ab"), some()) for request in requests if rng.random() < 0.9]
        known = {request: features for request, _, features in training}
        serving = [
            (
                request,
                rng.choice("ab"),
                shaken(known.get(request) or some()) if rng.random() < 0.8 else some(),
            )
            for request in requests
            if rng.random() < 0.9
        ]
        rng.shuffle(serving)
        yield training, serving, rel_tol, abs_tol
