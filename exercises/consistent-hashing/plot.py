"""Virtual nodes interleave on the ring, so that each node owns many short stretches instead of one long one."""

NODES = ["store-1", "store-2", "store-3", "store-4"]
SIZE = 2**32


def shares(points):
    """The part of the ring that each node owns: each point owns the stretch below it."""
    owned = dict.fromkeys(NODES, 0)
    for index, (place, node) in enumerate(points):
        # One point alone owns everything, which is a stretch of 0 modulo the size.
        owned[node] += (place - points[index - 1][0]) % SIZE or SIZE
    return {node: stretch / SIZE for node, stretch in owned.items()}


def plot(submission):
    """Draw 12 points for each of four nodes and compare the largest shares."""
    points = submission.call("build_ring", NODES, 12).value
    largest = {
        vnodes: max(shares(submission.call("build_ring", NODES, vnodes).value).values())
        for vnodes in (1, 12, 50)
    }
    return {
        "kind": "ring",
        "title": "Where the virtual nodes sit",
        "x": "place on the ring, as a share of it",
        "y": "all points lie on one ring",
        "series": [
            {"name": node, "points": [[place / SIZE, 1] for place, owner in points if owner == node]}
            for node in NODES
        ],
        "sentence": (
            "Four nodes with 12 points each. A fair share is 25 % of the ring: the largest one is "
            f"{100 * largest[1]:.0f} % with 1 point a node, {100 * largest[12]:.0f} % with 12 and {100 * largest[50]:.0f} % with 50."
        ),
    }
