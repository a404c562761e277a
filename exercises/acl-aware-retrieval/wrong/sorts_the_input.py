"""You sort the list of hits that you were given.

The caller may still need it in its own order, for example to fill another page. Make a new list.

Fails: check_ends
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
    hits.sort(key=lambda hit: (-hit[1], hit[0]))
    permitted = [(document, score) for document, score in hits if _permitted(acl.get(document, {}), mine)]
    best = nsmallest(k, permitted, key=lambda hit: (-hit[1], hit[0]))
    return [document for document, _ in best], len(permitted)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
