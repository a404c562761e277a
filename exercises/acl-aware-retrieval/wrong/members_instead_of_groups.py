"""You read the memberships the wrong way around: you collect who is in the user's group, not the groups that the user is in.

Then rights flow downwards: a member of all staff may act under every team's name. `member_of` leads from the member to the group.

Fails: check_names_of_a_user, check_cycles_and_diamonds
"""

from heapq import nsmallest


def principals(user, member_of):
    found = {user}
    todo = [user]
    while todo:
        name = todo.pop()
        for member, groups in member_of.items():
            if name in groups and member not in found:
                found.add(member)
                todo.append(member)
    return sorted(found)


def retrieve(hits, acl, names, k):
    if k < 0:
        raise ValueError("k must not be negative")
    mine = set(names)
    permitted = [(document, score) for document, score in hits if _permitted(acl.get(document, {}), mine)]
    best = nsmallest(k, permitted, key=lambda hit: (-hit[1], hit[0]))
    return [document for document, _ in best], len(permitted)


def _permitted(entry, mine):
    return not mine.isdisjoint(entry.get("allow", [])) and mine.isdisjoint(entry.get("deny", []))
