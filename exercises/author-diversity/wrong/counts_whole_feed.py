"""You count an author's posts over the whole feed so far, not over the last positions.

After `limit` posts an author is locked out for good, however far up they are. The rule is about
neighbors in a reader's view: what scrolled away no longer counts.

Fails: check_worked_example, check_window_slides, check_no_window_is_crowded, check_deferred_post_returns_at_once, check_one_author_left
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    waiting = list(posts)
    authors = []
    feed = []
    while waiting:
        free = (
            i for i, (_, author) in enumerate(waiting) if authors.count(author) < limit or window <= limit
        )
        post, author = waiting.pop(next(free, 0))
        authors.append(author)
        feed.append(post)
    return feed
