from collections import Counter, deque

Post = tuple[str, str]  # its name and its author


def rerank(posts: list[Post], window: int, limit: int) -> list[str]:
    """Order posts so that no window is crowded by one author.

    Time O(n (n + w)) at worst for n posts and window w, memory
    O(n + w): 500 posts by one author take about 125,000 steps. With
    a queue per author and a heap of the queues' heads it is
    O(n w log n): at most (w - 1) / limit authors are blocked at once.
    """
    if window < 1 or limit < 1:
        raise ValueError(f"need 1 or more, got {window} and {limit}")
    waiting = list(posts)
    # maxlen=0 for window=1 is right: nothing to look back at.
    # A slice [-0:] would be the whole feed.
    recent: deque[str] = deque(maxlen=window - 1)
    feed = []
    while waiting:
        counts = Counter(recent)
        free = (i for i, post in enumerate(waiting) if counts[post[1]] < limit)
        # 0: all are blocked, so the best one goes, and the rule
        # gets its chance again.
        post, author = waiting.pop(next(free, 0))
        recent.append(author)
        feed.append(post)
    return feed
