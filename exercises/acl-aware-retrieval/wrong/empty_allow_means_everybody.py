"""You take an empty allow list for “no restriction”.

It also is what remains after the last reader was removed, and then the document becomes public at that moment. Public needs a name of its own, such as a group of all staff.

Fails: check_denied_by_default
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
    best = nsmallest(k, permitted, key=lambda hit: (-hit[1], hit[0]))
    return [document for document, _ in best], len(permitted)


def _permitted(entry, mine):
    return (
        bool(entry)
        and (not entry.get("allow") or not mine.isdisjoint(entry["allow"]))
        and mine.isdisjoint(entry.get("deny", []))
    )
