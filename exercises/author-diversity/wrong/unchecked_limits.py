"""You accept a window or a limit below 1.

With a limit of 0 every post is blocked, your exception fires each time, and the feed comes out
unchanged: a broken setting that looks like a working one. Refuse it.

Fails: check_senseless_limits_are_refused
"""


def rerank(posts, window, limit):
    waiting = list(posts)
    authors = []
    feed = []
    while waiting:
        recent = authors[max(len(authors) - window + 1, 0) :]
        free = (i for i, (_, author) in enumerate(waiting) if recent.count(author) < limit)
        post, author = waiting.pop(next(free, 0))
        authors.append(author)
        feed.append(post)
    return feed
