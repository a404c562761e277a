"""Equal scores stay in the order in which the hits came.

Shards answer in a different order each time, so the same search shows different documents at the cut, and page 2 repeats what page 1 has shown. Let the id decide.

Fails: check_ties_by_id
"""

from heapq import nsmallest


def principals(user, member_of):
    found = {user}
    todo = [user]
    while todo:
        for group in member_of.get(todo.pop(), []):
            if group not in found:
                found.add(group)
                todo.append(group)
    return sorted(found)


def retrieve(hits, acl, names, k):
    if k < 0:
        raise ValueError(f"k must not be negative, got {k}")
    mine = set(names)
    permitted = [(document, score) for document, score in hits if _permitted(acl.get(document, {}), mine)]
    best = nsmallest(k, permitted, key=lambda hit: -hit[1])
    return [document for document, _ in best], len(permitted)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
