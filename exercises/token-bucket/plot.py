"""The level climbs with time and falls with each request that passes; a burst is refused once it has drained the bucket."""

RATE, CAPACITY = 2, 6
# A burst of ten, a calm stretch, and after a rest that would overfill the bucket a burst of ten again.
REQUESTS = [1 + i / 8 for i in range(10)] + [4, 4.5, 5] + [9 + i / 8 for i in range(10)]


def plot(submission):
    """Draw the level of one bucket and mark where each burst meets its limit."""
    bucket = submission.new("TokenBucket", RATE, CAPACITY)
    level, refused = [], []
    for tick in range(97):
        now = tick / 8
        level.append([now, bucket.call("tokens", now).value])
        if now in REQUESTS:
            if not bucket.call("allow", now).value:
                refused.append(now)
            level.append([now, bucket.call("tokens", now).value])
    # The second burst starts at 9.
    bursts = [[now for now in refused if now < 9], [now for now in refused if now >= 9]]
    return {
        "kind": "step",
        "title": f"{RATE} tokens a second into a bucket of {CAPACITY}",
        "x": "time in seconds",
        "y": "tokens in the bucket",
        "series": [{"name": "tokens", "points": level}],
        "marks": [
            {"axis": "y", "at": 1, "label": "cost of a request"},
            *({"axis": "x", "at": burst[0], "label": f"{len(burst)} refused"} for burst in bursts if burst),
        ],
        "sentence": (
            f"Of {len(REQUESTS)} requests, {len(REQUESTS) - len(refused)} pass and {len(refused)} are refused, "
            f"all at the ends of the two bursts of ten. The rest before the second burst saves up {CAPACITY} tokens and no more."
        ),
    }
