# Expected picks were worked out by hand and agree with numpy.argmax over the formula (oracle.py).
import math


def matrix(n, default=0.0, **pairs):
    """Symmetric similarities: p01 is that of items 0 and 1, all other pairs have the default."""
    values = [[1.0 if i == j else default for j in range(n)] for i in range(n)]
    for name, value in pairs.items():
        i, j = map(int, name[1:])
        values[i][j] = values[j][i] = value
    return values


def check_near_copy_waits(submission, expect):
    """A near copy of the first pick comes after something different, a relevant relative does not."""
    copies = matrix(3, 0.125, p01=0.9375)
    expect(submission.call("mmr", [0.875, 0.8125, 0.5], copies, 2, 0.5)).equal([0, 2], sequence=True)
    expect(submission.call("mmr", [0.875, 0.8125, 0.5], copies, 3, 0.5)).equal([0, 2, 1], sequence=True)
    expect(submission.call("mmr", [1.0, 0.9375, 0.25], matrix(3, p01=0.5), 2, 0.5)).equal(
        [0, 1], sequence=True
    )
    copies = matrix(4, 0.25, p13=1.0)
    expect(submission.call("mmr", [0.5, 0.75, 0.25, 0.875], copies, 3, 0.5)).equal([3, 0, 2], sequence=True)


def check_weight_has_two_ends(submission, expect):
    """With weight 1 only relevance counts, with weight 0 only difference."""
    similarity = matrix(4, 0.5, p01=0.875, p02=0.25, p12=0.75, p23=0.125)
    relevance = [0.5, 0.875, 0.25, 0.75]
    expect(submission.call("mmr", relevance, similarity, 4, 1)).equal([1, 3, 0, 2], sequence=True)
    expect(submission.call("mmr", relevance, similarity, 4, 0)).equal([0, 2, 3, 1], sequence=True)
    expect(submission.call("mmr", relevance, similarity, 3, 0.25)).equal([1, 3, 2], sequence=True)


def check_every_pick_counts(submission, expect):
    """All items picked so far count, not only the first or the last."""
    # Item 2 resembles the first pick, item 3 the second; item 4 neither.
    similarity = matrix(5, 0.0, p02=1.0, p13=1.0)
    relevance = [1.0, 0.9375, 0.875, 0.8125, 0.5]
    expect(submission.call("mmr", relevance, similarity, 3, 0.5)).equal([0, 1, 4], sequence=True)
    expect(submission.call("mmr", relevance, similarity, 5, 0.5)).equal([0, 1, 4, 2, 3], sequence=True)


def check_nearest_pick_counts(submission, expect):
    """The nearest pick decides, not the mean or the sum over them."""
    # Item 3 is a copy of item 1 and like nothing else; item 4 resembles all three a little.
    similarity = matrix(5, 0.0, p13=1.0, p04=0.375, p14=0.375, p24=0.375)
    relevance = [1.0, 0.9375, 0.875, 0.75, 0.625]
    expect(submission.call("mmr", relevance, similarity, 4, 0.5)).equal([0, 1, 2, 4], sequence=True)
    # The copy has the lower mean, but the higher maximum.
    expect(submission.call("mmr", [1, 0.9375, 0.875, 0.5, 0.5], similarity, 4, 0.5)).equal(
        [0, 1, 2, 4], sequence=True
    )


def check_negative_similarity_is_a_bonus(submission, expect):
    """An opposite of what was picked is preferred to something unrelated."""
    similarity = matrix(3, 0.0, p02=-0.5)
    expect(submission.call("mmr", [1.0, 0.5, 0.25], similarity, 2, 0.5)).equal([0, 2], sequence=True)
    # Both others are opposites; item 1 of everything, item 2 only of the first.
    similarity = matrix(4, 0.0, p01=-0.75, p02=-0.5, p12=-0.25, p13=-0.5, p03=-0.125)
    expect(submission.call("mmr", [1.0, 0.5, 0.5, 0.5], similarity, 4, 0.25)).equal(
        [0, 1, 2, 3], sequence=True
    )


def check_ties_go_to_the_lower_index(submission, expect):
    """Of equal values the lower index wins."""
    expect(submission.call("mmr", [0.5, 0.75, 0.75], matrix(3), 3, 0.5)).equal([1, 2, 0], sequence=True)
    expect(submission.call("mmr", [0.5, 0.5, 0.5, 0.5], matrix(4, 0.25), 3, 0.5)).equal(
        [0, 1, 2], sequence=True
    )
    expect(submission.call("mmr", [0.25, 0.5], matrix(2, 0.5), 1, 0)).equal([0], sequence=True)


def check_number_of_picks(submission, expect):
    """There are k picks, or as many as there are items."""
    expect(submission.call("mmr", [0.5, 0.25], matrix(2, 0.75), 5, 0.5)).equal([0, 1], sequence=True)
    expect(submission.call("mmr", [0.5, 0.25], matrix(2), 0, 0.5)).equal([], sequence=True)
    expect(submission.call("mmr", [], [], 3, 0.5)).equal([], sequence=True)
    expect(submission.call("mmr", [-2.0], matrix(1), 1, 0.5)).equal([0], sequence=True)


def check_impossible_input_is_refused(submission, expect):
    """A negative k and a weight outside [0, 1] raise ValueError."""
    expect(submission.call("mmr", [0.5, 0.25], matrix(2), -1, 0.5)).raises(ValueError)
    for lam in (-0.5, 1.5, math.nan):
        expect(submission.call("mmr", [0.5, 0.25], matrix(2), 1, lam)).raises(ValueError)
