"""You toss for every pick, so one team may get several places in a row.

A page with three items of A and one of B gives A three times the chance of a click. Within a round, the team that lost the toss picks next.

Fails: check_teams_pick_in_turns, check_each_round_has_its_coin, check_next_free_item_is_taken, check_one_ranking_runs_out, check_no_ranker_is_favored
"""


def interleave(a, b, k, coins):
    rankings = {"A": a, "B": b}
    following = {"A": 0, "B": 0}
    page = []
    taken = set()
    while len(page) < k:
        turn = coins[len(page)]
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
    return (wins + ties / 2) / len(results) - 0.5


def _other(team):
    return "B" if team == "A" else "A"
