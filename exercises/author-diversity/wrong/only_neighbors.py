"""You only keep an author from following themselves directly.

That is the special case of window 2 and limit 1. Two authors taking turns can then fill the whole
feed, and a limit of 2 is never used.

Fails: check_worked_example, check_window_slides, check_no_window_is_crowded, check_every_post_is_kept, check_deferred_post_returns_at_once, check_one_author_left
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    waiting = list(posts)
    last = None
    feed = []
    while waiting:
        free = (i for i, (_, author) in enumerate(waiting) if author != last or limit >= window)
        post, last = waiting.pop(next(free, 0))
        feed.append(post)
    return feed
