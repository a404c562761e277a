# Optional: a picture after a pass, from the learner's own code. Delete it where a picture teaches nothing.
#
#   kind             line | step | points | bars (x: a category's name) | ring (x: a place from 0 up to 1)
#   title, x, y      what the picture shows; the labels of its axes, with units
#   series           one to six of name and points, 400 points in all
#   marks            optional: {"axis": "y", "at": 0.1, "label": "base rate"}, a line across the picture
#   sentence         the picture in words and numbers, for those who do not see it


def plot(submission):
    views = range(5, 55, 5)
    rates = [submission.call("{{name}}", 5, count).value for count in views]
    return {
        "kind": "line",
        "title": "Five clicks among more and more views",
        "x": "views",
        "y": "rate",
        "series": [{"name": "yours", "points": list(zip(views, rates, strict=True))}],
        "sentence": f"The rate falls from {rates[0]:.0%} to {rates[-1]:.0%}.",
    }
