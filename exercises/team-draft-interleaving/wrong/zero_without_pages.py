"""Without any page you return a preference.

“No difference” and “no data” are two different answers, and a dashboard that mixes them up looks calm while the experiment is not running. Refuse the question.

Fails: check_ends_of_the_preference
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
        return 0.0
    wins = sum(of_a > of_b for of_a, of_b in results)
    ties = sum(of_a == of_b for of_a, of_b in results)
    return (wins + ties / 2) / len(results) - 0.5


def _other(team):
    return "B" if team == "A" else "A"
