from heapq import nsmallest


def principals(user: str, member_of: dict[str, list[str]]) -> list[str]:
    """The user and all groups, direct or inherited, sorted.

    Time O(g log g + m) for g groups found and m memberships followed,
    memory O(g).
    """
    found = {user}
    todo = [user]
    while todo:
        for group in member_of.get(todo.pop(), []):
            # What was found is not followed again, so a cycle ends.
            if group not in found:
                found.add(group)
                todo.append(group)
    return sorted(found)


def retrieve(
    hits: list[tuple[str, float]],
    acl: dict[str, dict[str, list[str]]],
    names: list[str],
    k: int,
) -> tuple[list[str], int]:
    """The ids of the best k permitted hits, and the number of permitted hits.

    Time O(n log k) for n hits, plus the length of their lists; memory O(n).
    """
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    mine = set(names)
    permitted = [(document, score) for document, score in hits if _permitted(acl.get(document, {}), mine)]
    best = nsmallest(k, permitted, key=lambda hit: (-hit[1], hit[0]))
    return [document for document, _ in best], len(permitted)


def _permitted(entry: dict[str, list[str]], mine: set[str]) -> bool:
    # Nothing permits unless it says so: a missing list is an empty one.
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
