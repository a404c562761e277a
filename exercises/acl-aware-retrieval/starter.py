def principals(user: str, member_of: dict[str, list[str]]) -> list[str]:
    """The user and all groups, direct or inherited, sorted."""
    # TODO: follow the memberships; mind cycles.
    return []


def retrieve(
    hits: list[tuple[str, float]],
    acl: dict[str, dict[str, list[str]]],
    names: list[str],
    k: int,
) -> tuple[list[str], int]:
    """The ids of the best k permitted hits, and the number of permitted hits.

    Highest score first, equal scores in the order of the ids.
    Raises ValueError for a negative k.
    """
    # TODO: drop what these names may not read, then sort and cut.
    return [], -1
