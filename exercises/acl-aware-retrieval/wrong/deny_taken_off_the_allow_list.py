"""You strike the denied names from the allow list and ask whether one of the user's names is left.

“Finance may read, interns may not” then lets the interns of finance in: they come by another name. A denied name refuses the user, whatever the other names allow.

Fails: check_deny_beats_allow
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
    return not mine.isdisjoint(set(entry.get("allow", [])) - set(entry.get("deny", [])))
