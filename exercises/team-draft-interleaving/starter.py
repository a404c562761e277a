def interleave(a: list[int], b: list[int], k: int, coins: list[str]) -> list[tuple[int, str]]:
    """The page: (item, team) for at most k items, drafted in rounds.

    coins[r] is the team, "A" or "B", that picks first in round r.
    """
    # TODO: let the teams pick in turns.
    return None


def credit(page: list[tuple[int, str]], clicks: list[int]) -> tuple[int, int]:
    """How many items picked by A, and by B, were clicked."""
    # TODO: count clicked items, not clicks.
    return None


def preference(results: list[tuple[int, int]]) -> float:
    """How far A is ahead, from -0.5 to 0.5.

    Raises ValueError without any page.
    """
    # TODO: count wins and ties.
    return None
