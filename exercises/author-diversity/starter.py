Post = tuple[str, str]  # its name and its author


def rerank(posts: list[Post], window: int, limit: int) -> list[str]:
    """Order posts so that no window is crowded by one author.

    posts holds (post, author) pairs, best first. In any `window`
    positions an author has at most `limit` posts. Blocked posts are
    deferred, never dropped; when every waiting post is blocked, the
    best one is placed anyway. Raises ValueError for a window or
    limit below 1.
    """
    # TODO: place one post after the other, looking back each time.
    return [post for post, author in posts]
