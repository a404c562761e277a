"""A raw score of one half means little: the fewer negatives were kept, the closer to 1 a score must be to be real."""

THRESHOLD = 0.2


def plot(submission):
    # Closer together at the end, where the curve of a small keep rate turns up.
    raw = [i / 50 for i in range(50)] + [0.985, 0.99, 0.995, 0.998, 0.999, 1.0]
    series, marks, told = [], [{"axis": "y", "at": THRESHOLD, "label": f"threshold {THRESHOLD:g}"}], []
    for keep_rate in (1.0, 0.1, 0.01):
        real = submission.call("undo_downsampling", raw, keep_rate).value
        points = [list(pair) for pair in zip(raw, real, strict=True)]
        series.append({"name": f"{keep_rate:.0%} kept", "points": points})
        if keep_rate < 1:
            moved = submission.call("threshold_on_raw_scores", THRESHOLD, keep_rate).value
            marks.append({"axis": "x", "at": moved, "label": f"{moved:.3f} at {keep_rate:.0%}"})
            half = submission.call("undo_downsampling", [0.5], keep_rate).value[0]
            told.append(
                f"with {keep_rate:.0%} of the negatives kept, a raw score of 0.5 is a real probability of {half:.3f}, "
                f"and the threshold of {THRESHOLD:g} moves to {moved:.3f}"
            )
    return {
        "kind": "line",
        "title": "Real probability behind a raw score",
        "x": "raw score",
        "y": "real probability",
        "series": series,
        "marks": marks,
        "sentence": f"With all negatives kept the two are equal; {'; '.join(told)}.",
    }
