"""What a relevant item adds falls fast at first and then hardly at all: the discount is gentle below the top."""

POSITIONS = 30


def plot(submission):
    def alone(grade, position):
        # A list with one relevant item, at this position.
        return submission.call("dcg_at_k", [0] * (position - 1) + [grade], position).value

    series = []
    for grade in (1, 3):
        points = [[position, alone(grade, position)] for position in range(1, POSITIONS + 1)]
        series.append({"name": f"grade {grade}", "points": points})
    first, second, tenth, last = (series[0]["points"][position - 1][1] for position in (1, 2, 10, POSITIONS))
    return {
        "kind": "line",
        "title": "What one relevant item adds to DCG",
        "x": "position in the list",
        "y": "added to DCG",
        "series": series,
        "marks": [{"axis": "x", "at": 10, "label": "k = 10"}],
        "sentence": f"An item of grade 1 adds {first:.2f} at position 1, {second:.2f} at 2, {tenth:.2f} at 10 and still "
        f"{last:.2f} at {POSITIONS}, where a cut at 10 would count it as 0; grade 3 adds three times as much everywhere.",
    }
