"""You count clicks, not clicked items.

An impatient reader clicks three times, and a page that comes back from the browser's history reports clicks again. One item gives its team one point.

Fails: check_credit_of_a_page
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
    team_of = dict(page)
    teams = [team_of[item] for item in clicks if item in team_of]
    return teams.count("A"), teams.count("B")


def preference(results):
    if not results:
        raise ValueError("no pages")
    wins = sum(of_a > of_b for of_a, of_b in results)
    ties = sum(of_a == of_b for of_a, of_b in results)
    return (wins + ties / 2) / len(results) - 0.5


def _other(team):
    return "B" if team == "A" else "A"
