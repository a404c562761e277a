"""You cut the feed into blocks of `window` positions and keep the rule inside each block.

Two posts on either side of a border are neighbors all the same, so a window across it can hold
twice the limit. The window has to move with every position.

Fails: check_window_slides, check_no_window_is_crowded
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    waiting = list(posts)
    authors = []
    feed = []
    while waiting:
        block = authors[len(authors) // window * window :]
        free = (i for i, (_, author) in enumerate(waiting) if block.count(author) < limit)
        post, author = waiting.pop(next(free, 0))
        authors.append(author)
        feed.append(post)
    return feed
