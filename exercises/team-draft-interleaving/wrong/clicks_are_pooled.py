"""You add up the clicks of all pages and compare the sums.

One reader who opens everything then outvotes a hundred others. Decide page by page who has won, and count pages.

Fails: check_preference_counts_pages, check_ends_of_the_preference
"""


def interleave(a, b, k, coins):
    rankings = {"A": a, "B": b}
    following = {"A": 0, "B": 0}
    page = []
    taken = set()
    while len(page) < k:
        first = coins[len(page) // 2]
        turn = first if len(page) % 2 == 0 else _other(first)
        for team, ranking in rankings.items():
            while following[team] < len(ranking) and ranking[following[team]] in taken:
                following[team] += 1
            if following[team] == len(ranking):
                return page
        item = rankings[turn][following[turn]]
        taken.add(item)
        page.append((item, turn))
    return page


def credit(page, clicks):
    clicked = set(clicks)
    teams = [team for item, team in page if item in clicked]
    return teams.count("A"), teams.count("B")


def preference(results):
    if not results:
        raise ValueError("no pages")
    of_a, of_b = (sum(column) for column in zip(*results, strict=True))
    return of_a / (of_a + of_b) - 0.5 if of_a + of_b else 0.0


def _other(team):
    return "B" if team == "A" else "A"
