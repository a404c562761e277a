"""A document without an entry is readable by everybody.

Entries are missing when a crawler is ahead of the permission sync, so this shows every new document to the whole company for a while. What nobody permitted is denied.

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
    permitted = [
        (document, score)
        for document, score in hits
        if (document not in acl or _permitted(acl[document], mine))
    ]
    best = nsmallest(k, permitted, key=lambda hit: (-hit[1], hit[0]))
    return [document for document, _ in best], len(permitted)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
