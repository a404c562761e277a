"""You drop the posts that would crowd the window.

A reader who follows one busy author then loses posts they asked for, and the feed runs short of
candidates near its end. A blocked post has to wait, not vanish.

Fails: check_worked_example, check_window_slides, check_every_post_is_kept, check_deferred_post_returns_at_once, check_one_author_left
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    authors = []
    feed = []
    for post, author in posts:
        recent = authors[max(len(authors) - window + 1, 0) :]
        if recent.count(author) < limit:
            feed.append(post)
            authors.append(author)
    return feed
