"""Your total counts hits that the user may not read.

“1 to 10 of 37” with 12 readable results says that 25 others hold these words. Whoever asks for “layoffs” and sees the number change has read a document without opening it.

Fails: check_best_permitted_hits, check_hidden_hits_take_no_place, check_total_does_not_tell, check_denied_by_default, check_deny_beats_allow
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
    return [document for document, _ in best], len(hits)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
