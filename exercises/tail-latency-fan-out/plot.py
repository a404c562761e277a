"""How fast a rare slow answer becomes the rule when a query has to wait for more servers."""

SHARES = (0.001, 0.01, 0.05)


def plot(submission):
    """Draw the share of slow queries against the number of servers, for three tails."""
    servers = range(0, 201, 2)
    series = [
        {
            "name": f"p = {share}",
            "points": [[n, submission.call("p_any_slow", share, n).value] for n in servers],
        }
        for share in SHARES
    ]
    at_100 = [submission.call("p_any_slow", share, 100).value for share in SHARES]
    told = ", ".join(f"{value:.0%} at p = {share}" for share, value in zip(SHARES, at_100, strict=True))
    return {
        "kind": "line",
        "title": "Slow queries at fan-out",
        "x": "servers that a query waits for",
        "y": "share of slow queries (0 to 1)",
        "series": series,
        "marks": [{"axis": "y", "at": 0.5, "label": "every second query"}],
        "sentence": f"Share of slow queries with 100 servers: {told}.",
    }
