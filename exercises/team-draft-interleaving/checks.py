# Expected pages were drafted by hand and agree with oracle.py, which strikes items from copies of the rankings.
from itertools import product

TOLERANCE = 1e-9


def agree(submission, expect, a, b, k, coins, wanted):
    """Compare one page; wanted is written as "2B 1A", and a list may stand for a tuple."""
    page = [(int(pick[:-1]), pick[-1]) for pick in wanted.split()]
    expect(submission.call("interleave", a, b, k, list(coins))).equal(page, sequence=True)


def check_teams_pick_in_turns(submission, expect):
    """The coin says who picks first, and then the other one picks."""
    agree(submission, expect, [1, 2, 3], [7, 8, 9], 4, "AAAA", "1A 7B 2A 8B")
    agree(submission, expect, [1, 2, 3], [7, 8, 9], 4, "BBBB", "7B 1A 8B 2A")
    agree(submission, expect, [1, 2, 3], [7, 8, 9], 4, "ABBA", "1A 7B 8B 2A")


def check_each_round_has_its_coin(submission, expect):
    """Every round has a coin of its own, and no team is ever two picks ahead."""
    agree(submission, expect, [1, 2, 3, 4], [6, 7, 8, 9], 6, "BABAAA", "6B 1A 2A 7B 8B 3A")
    agree(submission, expect, [1, 2, 3, 4], [6, 7, 8, 9], 6, "AABBBB", "1A 6B 2A 7B 8B 3A")


def check_next_free_item_is_taken(submission, expect):
    """A team whose best item is taken picks its next one."""
    agree(submission, expect, [1, 2, 3, 4], [1, 2, 5, 6], 4, "ABAB", "1A 2B 5B 3A")
    agree(submission, expect, [3, 1, 2, 4], [3, 1, 2, 5], 6, "BABB", "3B 1A 2A 5B")
    agree(submission, expect, [1, 2, 3, 4], [4, 3, 2, 1], 4, "BABB", "4B 1A 2A 3B")


def check_length_of_the_page(submission, expect):
    """The page ends at k, even in the middle of a round."""
    agree(submission, expect, [1, 2, 3], [7, 8, 9], 3, "ABBB", "1A 7B 8B")
    agree(submission, expect, [1, 2, 3], [7, 8, 9], 1, "BBBB", "7B")
    agree(submission, expect, [1, 2, 3], [7, 8, 9], 0, "BBBB", "")


def check_one_ranking_runs_out(submission, expect):
    """The page ends when one of the rankings has nothing new left."""
    agree(submission, expect, [1, 2], [7, 8, 9, 10], 9, "ABABA", "1A 7B 8B 2A")
    agree(submission, expect, [1, 2], [7, 8, 9, 10], 9, "AABAA", "1A 7B 2A")
    agree(submission, expect, [1, 2, 3], [2, 1], 9, "BAAAA", "2B 1A")
    agree(submission, expect, [5], [5], 9, "AAAAA", "5A")
    agree(submission, expect, [], [7, 8], 9, "BBBBB", "")


def check_no_ranker_is_favored(submission, expect):
    """Over all tosses, identical rankers hold each place equally often and the page is their ranking."""
    places, wrong_order = [0, 0, 0, 0], 0
    for coins in product("AB", repeat=2):
        page = submission.call("interleave", [4, 2, 9, 7], [4, 2, 9, 7], 4, [*coins, "A", "A"]).value
        wrong_order += [item for item, _ in page] != [4, 2, 9, 7]
        places = [count + (team == "A") for count, (_, team) in zip(places, page, strict=False)]
    expect.holds("A holds each of the four places in 2 of 4 pages", places, places == [2, 2, 2, 2])
    expect.holds("all pages are the common ranking", wrong_order, wrong_order == 0)


def check_credit_of_a_page(submission, expect):
    """Credit goes to the team that picked the item, once per item."""
    page = [(2, "B"), (1, "A"), (3, "A"), (5, "B"), (8, "A")]
    expect(submission.call("credit", page, [1, 3, 5])).equal((2, 1), sequence=True)
    expect(submission.call("credit", page, [2, 2, 2, 3])).equal((1, 1), sequence=True)
    expect(submission.call("credit", page, [99, 5])).equal((0, 1), sequence=True)
    expect(submission.call("credit", page, [])).equal((0, 0), sequence=True)


def check_preference_counts_pages(submission, expect):
    """Each page has one vote, and a tie is half a vote for each."""
    expect(submission.call("preference", [(1, 0), (2, 1), (0, 3), (1, 0)])).close(0.25, abs=TOLERANCE)
    expect(submission.call("preference", [(1, 0), (0, 0), (2, 2), (0, 0), (1, 0)])).close(0.2, abs=TOLERANCE)
    expect(submission.call("preference", [(9, 0), (0, 1), (0, 1)])).close(-1 / 6, abs=TOLERANCE)


def check_ends_of_the_preference(submission, expect):
    """The preference runs from -0.5 to 0.5; without pages it is refused."""
    expect(submission.call("preference", [(2, 1)])).close(0.5, abs=TOLERANCE)
    expect(submission.call("preference", [(0, 1), (3, 4)])).close(-0.5, abs=TOLERANCE)
    expect(submission.call("preference", [(0, 0), (0, 0)])).close(0.0, abs=TOLERANCE)
    expect(submission.call("preference", [])).raises(ValueError)
