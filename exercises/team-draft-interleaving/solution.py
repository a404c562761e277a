def interleave(a: list[int], b: list[int], k: int, coins: list[str]) -> list[tuple[int, str]]:
    """The page: (item, team) for at most k items, drafted in rounds.

    Time O(len(a) + len(b)), because each ranking is walked through once;
    memory O(k).
    """
    rankings = {"A": a, "B": b}
    following = {"A": 0, "B": 0}
    page: list[tuple[int, str]] = []
    taken: set[int] = set()
    while len(page) < k:
        # Two picks make a round, and only the first one is tossed for: teams
        # that differ by more than one place would be compared unfairly.
        first = coins[len(page) // 2]
        turn = first if len(page) % 2 == 0 else _other(first)
        # Both look, although one picks: the draft ends for both together.
        for team, ranking in rankings.items():
            while following[team] < len(ranking) and ranking[following[team]] in taken:
                following[team] += 1
            if following[team] == len(ranking):
                return page
        item = rankings[turn][following[turn]]
        taken.add(item)
        page.append((item, turn))
    return page


def credit(page: list[tuple[int, str]], clicks: list[int]) -> tuple[int, int]:
    """How many items picked by A, and by B, were clicked.

    Time O(len(page) + len(clicks)).
    """
    clicked = set(clicks)
    teams = [team for item, team in page if item in clicked]
    return teams.count("A"), teams.count("B")


def preference(results: list[tuple[int, int]]) -> float:
    """How far A is ahead, from -0.5 to 0.5.

    Time O(n). Each page has one vote, however many clicks it got.
    """
    if not results:
        raise ValueError("no pages")
    wins = sum(of_a > of_b for of_a, of_b in results)
    ties = sum(of_a == of_b for of_a, of_b in results)
    return (wins + ties / 2) / len(results) - 0.5


def _other(team: str) -> str:
    return "B" if team == "A" else "A"
