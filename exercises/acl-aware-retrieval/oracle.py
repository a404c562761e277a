"""Brute force: memberships as a matrix closed by Warshall's algorithm, and the place of a hit by counting the better ones."""

from itertools import product


def answer(solution, user, member_of, hits, acl, k):
    names = solution.principals(user, member_of)
    ids, total = solution.retrieve(hits, acl, names, k)
    return [names, ids, total]


def reference(user, member_of, hits, acl, k):
    if k < 0:
        raise ValueError("k")
    everybody = sorted({user, *member_of, *(group for groups in member_of.values() for group in groups)})
    inside = {(a, b): a == b or b in member_of.get(a, []) for a, b in product(everybody, everybody)}
    for via, a, b in product(everybody, everybody, everybody):
        inside[a, b] = inside[a, b] or (inside[a, via] and inside[via, b])
    names = [name for name in everybody if inside[user, name]]

    permitted = []
    for document, score in hits:
        verdicts = {True: 0, False: 0}
        for kind, allowed in (("allow", True), ("deny", False)):
            verdicts[allowed] = sum(name in names for name in acl.get(document, {}).get(kind, []))
        if verdicts[True] and not verdicts[False]:
            permitted.append((document, score))
    placed = {}
    for document, score in permitted:
        place = sum(other > score or (other == score and name < document) for name, other in permitted)
        placed[place] = document
    return [names, [placed[place] for place in range(min(k, len(permitted)))], len(permitted)]


def cases(rng):
    yield "ann", {}, [], {}, 0
    yield "ann", {}, [("a", 1)], {}, -1
    yield "ann", {"ann": ["ann"]}, [("a", 1)], {"a": {}}, 1
    people = ["ann", "bob", "g1", "g2", "g3", "g4"]
    while True:
        member_of = {
            name: rng.sample(people, rng.randint(0, 2)) for name in rng.sample(people, rng.randint(0, 6))
        }
        documents = [f"d{i}" for i in range(rng.randint(0, 8))]
        rng.shuffle(documents)
        hits = [(document, rng.randint(-2, 2)) for document in documents]
        acl = {}
        for document in documents:
            if rng.random() < 0.9:
                entry = {
                    "allow": rng.sample(people, rng.randint(0, 3)),
                    "deny": rng.sample(people, rng.choice((0, 0, 1))),
                }
                acl[document] = {kind: names for kind, names in entry.items() if rng.random() < 0.9}
        yield rng.choice(("ann", "bob")), member_of, hits, acl, rng.randint(0, 9)
