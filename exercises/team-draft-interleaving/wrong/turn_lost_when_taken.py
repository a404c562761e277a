"""A team loses its turn when the item at its next position is taken already.

The better two rankers agree, the fewer items the page then holds, and the team that picks first collects the common ones. Go on to the next item that is free.

Fails: check_next_free_item_is_taken, check_one_ranking_runs_out, check_no_ranker_is_favored
"""


def interleave(a, b, k, coins):
    page, taken = [], set()
    for round_ in range(min(len(a), len(b))):
        for team in (coins[round_], "B" if coins[round_] == "A" else "A"):
            item = (a if team == "A" else b)[round_]
            if len(page) < k and item not in taken:
                taken.add(item)
                page.append((item, team))
    return page


def credit(page, clicks):
    teams = [team for item, team in page if item in clicks]
    return teams.count("A"), teams.count("B")


def preference(results):
    if not results:
        raise ValueError("no pages")
    wins = sum(of_a > of_b for of_a, of_b in results)
    ties = sum(of_a == of_b for of_a, of_b in results)
    return (wins + ties / 2) / len(results) - 0.5
