"""The statistic stays near 0 while the error rate holds, climbs after the change, and falls back after the alarm."""

LENGTH, CHANGE, THRESHOLD = 320, 200, 10.0


def plot(submission):
    # Errors of 20 percent, then of 60 percent, spread evenly.
    stream = [int(i * 7 % 10 < (2 if i < CHANGE else 6)) for i in range(LENGTH)]
    made = submission.new("PageHinkley", threshold=THRESHOLD, delta=0.05, alpha=0.9999, min_instances=30)
    points, alarms = [], []
    for position, error in enumerate(stream, start=1):
        if made.call("update", error).value:
            alarms.append(position)
        points.append([position, made.call("statistic").value])
    before = max(value for position, value in points if position <= CHANGE)
    found = [position for position in alarms if position > CHANGE]
    told = f"the alarm comes {found[0] - CHANGE} requests later" if found else "no alarm comes"
    early = len(alarms) - len(found)
    return {
        "kind": "line",
        "title": "Page–Hinkley statistic, error rate 0.2, then 0.6",
        "x": "requests",
        "y": "statistic (sum of deviations)",
        "series": [{"name": "statistic", "points": points}],
        "marks": [
            {"axis": "y", "at": THRESHOLD, "label": "threshold"},
            {"axis": "x", "at": CHANGE, "label": "error rate rises"},
        ],
        "sentence": f"Over {CHANGE} requests with an error rate of 0.2 the statistic reaches {before:.1f}, with {early} "
        f"alarms; then the rate rises to 0.6, and {told} at a threshold of {THRESHOLD:g}.",
    }
