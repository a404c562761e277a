"""Brute force from the words of the rule: every window that ends at a position is counted anew for every waiting post."""

import itertools


def reference(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit")
    rank = {post: place for place, (post, _) in enumerate(posts)}
    feed = []
    while len(feed) < len(posts):
        waiting = sorted(set(posts) - set(feed), key=lambda pair: rank[pair[0]])
        feed.append(min(waiting, key=lambda pair: (crowd(feed, pair, window) > limit, rank[pair[0]])))
    return [post for post, _ in feed]


def crowd(feed, pair, window):
    """Posts by the author of `pair` in the window that would end with it."""
    newest_first = itertools.chain([pair], reversed(feed))
    return sum(author == pair[1] for _, author in itertools.islice(newest_first, window))


def cases(rng):
    yield [], 3, 1
    yield [("a1", "a")], 0, 1
    yield [("a1", "a")], 1, 0
    while True:
        authors = "abcdef"[: rng.randint(1, 6)]
        busy = rng.choice(authors)
        written = [rng.choice([busy, rng.choice(authors)]) for _ in range(rng.randint(1, 16))]
        posts = [(f"{author}{place}", author) for place, author in enumerate(written)]
        yield posts, rng.randint(1, 7), rng.randint(1, 4)
