"""For a window of 1 you look back at the whole feed.

A slice that starts at minus zero starts at zero and holds everything. The look-back for a window of
1 has to be empty.

Fails: check_nothing_to_do
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    waiting = list(posts)
    authors = []
    feed = []
    while waiting:
        recent = authors[-(window - 1) :]
        free = (i for i, (_, author) in enumerate(waiting) if recent.count(author) < limit)
        post, author = waiting.pop(next(free, 0))
        authors.append(author)
        feed.append(post)
    return feed
