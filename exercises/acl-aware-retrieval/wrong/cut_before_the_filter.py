"""You take the best k hits and then drop what the user may not read.

Users with few rights get short or empty pages although permitted hits exist further down, and the missing ones tell them how many secrets rank above. Filter first, cut second.

Fails: check_best_permitted_hits, check_hidden_hits_take_no_place, check_total_does_not_tell, check_ties_by_id
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
    best = nsmallest(k, hits, key=lambda hit: (-hit[1], hit[0]))
    permitted = [document for document, _ in best if _permitted(acl.get(document, {}), mine)]
    return permitted, len(permitted)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
