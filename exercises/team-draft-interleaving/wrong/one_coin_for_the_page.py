"""You toss once and let the teams alternate strictly from there.

The team that wins the toss then holds the upper place of every pair, down the whole page. Over many pages that is fair, but each single page leans to one side, which is noise that you pay for with users. The task asks for a coin per round.

Fails: check_teams_pick_in_turns, check_each_round_has_its_coin, check_next_free_item_is_taken, check_length_of_the_page, check_one_ranking_runs_out
"""


def interleave(a, b, k, coins):
    rankings = {"A": a, "B": b}
    following = {"A": 0, "B": 0}
    page = []
    taken = set()
    while len(page) < k:
        first = coins[0]
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
    return (wins + ties / 2) / len(results) - 0.5


def _other(team):
    return "B" if team == "A" else "A"
