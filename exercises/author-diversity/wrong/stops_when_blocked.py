"""You stop when every waiting post is blocked.

The reader who follows a single author gets `limit` posts and then an empty screen. When the rule
cannot be kept, the feed matters more than the rule: something has to be placed.

Fails: check_every_post_is_kept, check_one_author_left
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
            break
        post, author = waiting.pop(pick)
        authors.append(author)
        feed.append(post)
    return feed
