"""You divide by the pages that somebody has won and leave out the ties.

Most pages are ties, many of them without a click, and they say that readers see no difference. Without them, 2 wins in 1,000 pages look like a landslide.

Fails: check_preference_counts_pages
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
    wins = sum(of_a > of_b for of_a, of_b in results)
    ties = sum(of_a == of_b for of_a, of_b in results)
    decided = len(results) - ties
    return wins / decided - 0.5 if decided else 0.0


def _other(team):
    return "B" if team == "A" else "A"
