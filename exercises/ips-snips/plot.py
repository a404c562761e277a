"""A clip below the largest weights pulls IPS toward 0 and SNIPS toward what the old policy earned."""

# Six results; the old ranker shows number i with a probability proportional to 1/i, the new one to i.
# Rows and clicks stand in exactly these proportions, so that all that is off is the bias of the clip.
ROWS = {i: 60 // i for i in range(1, 7)}
CLICKS = 3  # on each of the six, so number i is clicked in i / 20 of its rows
LOGGED = [ROWS[i] / sum(ROWS.values()) for i in ROWS for _ in range(ROWS[i])]
TARGET = [i / 21 for i in ROWS for _ in range(ROWS[i])]
REWARDS = [float(row < CLICKS) for i in ROWS for row in range(ROWS[i])]
TRUTH = sum(i / 21 * i / 20 for i in ROWS)


def plot(submission):
    """Draw both estimates against the clip."""
    clips = [step / 4 for step in range(1, 21)]
    estimates = {
        name: [submission.call(name, REWARDS, LOGGED, TARGET, clip).value for clip in clips]
        for name in ("ips", "snips")
    }
    at_one = {name: values[clips.index(1)] for name, values in estimates.items()}
    return {
        "kind": "line",
        "title": "What a clip costs",
        "x": "clip, the largest weight allowed",
        "y": "estimated clicks per page",
        "series": [
            {"name": name.upper(), "points": list(zip(clips, values, strict=True))}
            for name, values in estimates.items()
        ],
        "marks": [
            {"axis": "y", "at": TRUTH, "label": "truth"},
            {"axis": "y", "at": sum(REWARDS) / len(REWARDS), "label": "old ranker"},
        ],
        "sentence": (
            f"The new ranker would earn {TRUTH:.3f} clicks per page, the old one earns {sum(REWARDS) / len(REWARDS):.3f}. "
            f"With weights clipped at 1, IPS says {at_one['ips']:.3f} and SNIPS {at_one['snips']:.3f}; "
            f"at 5, above the largest weight, both say {estimates['ips'][-1]:.3f}."
        ),
    }
