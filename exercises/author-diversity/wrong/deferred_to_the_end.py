"""You send blocked posts to the end of the feed.

The second-best post of the day then lands at position 500 because its author also wrote the best
one. A deferred post is still better than what follows: it should go in as soon as the window
allows.

Fails: check_worked_example, check_window_slides, check_no_window_is_crowded, check_deferred_post_returns_at_once, check_one_author_left
"""


def rerank(posts, window, limit):
    if window < 1 or limit < 1:
        raise ValueError("window and limit must be at least 1")
    authors = []
    feed = []
    deferred = []
    for post, author in posts:
        recent = authors[max(len(authors) - window + 1, 0) :]
        if recent.count(author) < limit:
            feed.append(post)
            authors.append(author)
        else:
            deferred.append(post)
    return feed + deferred
