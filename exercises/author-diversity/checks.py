from collections import Counter


def names(text):
    return text.split()


def posts_of(text):
    # The letter is the author: posts_of("a1 b1") is [("a1", "a"), ("b1", "b")].
    return [(post, post[0]) for post in names(text)]


def most_in_a_window(feed, window):
    # Largest number of posts by one author in any window; what is no list is shown as such.
    if not isinstance(feed, (list, tuple)):
        return "no list"
    authors = [str(post)[:1] for post in feed]
    starts = range(max(len(authors) - window + 1, 1))
    return max((max(Counter(authors[i : i + window]).values(), default=0) for i in starts), default=0)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("rerank", posts_of("a1 a2 a3 b1 a4 c1"), 3, 2)).equal(names("a1 a2 b1 a3 a4 c1"))
    expect(submission.call("rerank", posts_of("a1 a2 b1 c1 d1"), 2, 1)).equal(names("a1 b1 a2 c1 d1"))


def check_window_slides(submission, expect):
    """The window slides: it has no fixed borders and forgets what lies above it."""
    expect(submission.call("rerank", posts_of("b1 a1 a2 c1 d1 e1"), 2, 1)).equal(names("b1 a1 c1 a2 d1 e1"))
    expect(submission.call("rerank", posts_of("a1 b1 a2 b2 a3 b3"), 2, 1)).equal(names("a1 b1 a2 b2 a3 b3"))
    long = "b1 c1 a1 a2 d1 a3 e1 f1 a4 g1 h1 i1"
    expect(submission.call("rerank", posts_of(long), 3, 1)).equal(
        names("b1 c1 a1 d1 e1 a2 f1 g1 a3 h1 i1 a4")
    )


def check_no_window_is_crowded(submission, expect):
    """With enough authors to choose from, no window holds more than the limit."""
    for window, limit in ((4, 1), (5, 2), (6, 3)):
        ranked = [f"{author}{i}" for author in "abcdefgh" for i in range(4)]
        outcome = submission.call("rerank", [(post, post[0]) for post in ranked], window, limit)
        feed = outcome.value
        crowd = most_in_a_window(feed[:20] if isinstance(feed, list) else feed, window)
        kept = isinstance(crowd, int) and crowd <= limit
        expect.holds(f"at most {limit} by one author in any {window} of the first 20 positions", crowd, kept)


def check_every_post_is_kept(submission, expect):
    """Every post comes out exactly once."""
    expect(submission.call("rerank", posts_of("a1 a2 a3 a4 b1"), 4, 1)).equal(names("a1 b1 a2 a3 a4"))
    expect(submission.call("rerank", posts_of("a1 a2 a3 b1 b2"), 3, 1)).equal(names("a1 b1 a2 a3 b2"))


def check_deferred_post_returns_at_once(submission, expect):
    """A deferred post takes the first position that is free for it."""
    expect(submission.call("rerank", posts_of("a1 a2 b1 c1 d1 e1"), 3, 1)).equal(names("a1 b1 c1 a2 d1 e1"))
    expect(submission.call("rerank", posts_of("a1 a2 a3 b1 c1 d1"), 2, 1)).equal(names("a1 b1 a2 c1 a3 d1"))


def check_one_author_left(submission, expect):
    """When every waiting post is blocked, the best one goes, and the rule then holds again."""
    expect(submission.call("rerank", posts_of("a1 a2 a3 a4"), 3, 1)).equal(names("a1 a2 a3 a4"))
    expect(submission.call("rerank", posts_of("a1 b1 a2 a3 a4 b2"), 3, 1)).equal(names("a1 b1 a2 a3 b2 a4"))


def check_nothing_to_do(submission, expect):
    """A window of 1, a limit as large as the window, one post and no post change nothing."""
    expect(submission.call("rerank", posts_of("a1 a2 b1 a3"), 1, 1)).equal(names("a1 a2 b1 a3"))
    expect(submission.call("rerank", posts_of("a1 a2 a3 b1"), 3, 3)).equal(names("a1 a2 a3 b1"))
    expect(submission.call("rerank", posts_of("a1"), 5, 1)).equal(["a1"])
    expect(submission.call("rerank", [], 5, 1)).equal([])


def check_senseless_limits_are_refused(submission, expect):
    """A window or limit below 1 raises ValueError."""
    expect(submission.call("rerank", posts_of("a1 b1"), 0, 1)).raises(ValueError)
    expect(submission.call("rerank", posts_of("a1 b1"), 3, 0)).raises(ValueError)
    expect(submission.call("rerank", posts_of("a1 b1"), -2, 1)).raises(ValueError)
