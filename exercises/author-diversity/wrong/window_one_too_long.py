"""You look back over `window` placed posts; with the one you place, that is a window one too long.

The rule comes out stricter than asked: a post waits one position more than it must. Count the
position you are filling as part of the window.

Fails: check_worked_example, check_window_slides, check_deferred_post_returns_at_once, check_one_author_left, check_nothing_to_do
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    waiting = list(posts)
    authors = []
    feed = []
    while waiting:
        recent = authors[-window:]
        free = (i for i, (_, author) in enumerate(waiting) if recent.count(author) < limit)
        post, author = waiting.pop(next(free, 0))
        authors.append(author)
        feed.append(post)
    return feed
