"""You follow groups of groups one step further and no more.

Real directories are deeper than two levels, and each reorganization adds some. Go on until no new group turns up.

Fails: check_names_of_a_user, check_cycles_and_diamonds
"""

from heapq import nsmallest


def principals(user, member_of):
    found = {user}
    for group in member_of.get(user, []):
        found.add(group)
        found.update(member_of.get(group, []))
    return sorted(found)


def retrieve(hits, acl, names, k):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    mine = set(names)
    permitted = [(document, score) for document, score in hits if _permitted(acl.get(document, {}), mine)]
    best = nsmallest(k, permitted, key=lambda hit: (-hit[1], hit[0]))
    return [document for document, _ in best], len(permitted)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
