"""The first time every waiting post is blocked, you append all the rest as it is.

One exception switches the rule off for the whole remainder, though the window may have room again
two positions later. Make one exception, then go back to the rule.

Fails: check_one_author_left
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    waiting = list(posts)
    authors = []
    feed = []
    while waiting:
        recent = authors[max(len(authors) - window + 1, 0) :]
        free = (i for i, (_, author) in enumerate(waiting) if recent.count(author) < limit)
        pick = next(free, None)
        if pick is None:
            return feed + [post for post, _ in waiting]
        post, author = waiting.pop(pick)
        authors.append(author)
        feed.append(post)
    return feed
