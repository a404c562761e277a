"""A server stepped from tick to tick, in quarters of a millisecond: a clock that runs instead of a walk through the requests."""


def reference(requests, max_size, max_wait):
    if max_size < 1 or max_wait < 0 or requests != sorted(requests, key=lambda request: request[0]):
        raise ValueError("input")
    batches, opened, inside = [], 0, []
    todo = list(requests)
    tick = 0
    while todo or inside:
        now = tick / 4
        while todo and todo[0][0] == now:
            opened = opened if inside else now
            inside.append(todo.pop(0)[1])
            if len(inside) == max_size:
                batches.append((now, inside))
                inside = []
        if inside and now == opened + max_wait:
            batches.append((now, inside))
            inside = []
        tick += 1
    return batches


def cases(rng):
    yield [], 1, 0
    yield [], 0, 5
    yield [], 2, -1
    yield [(3, "a"), (2, "b")], 2, 5
    yield [(3, "a"), (3, "b")], 2, 0
    while True:
        now, requests = 0, []
        gaps = rng.choice(((0,), (0, 1), (0, 1, 2, 3), (1, 5, 20), (0, 0, 0, 30)))
        for index in range(rng.randint(0, 25)):
            now += rng.choice(gaps) / 4
            requests.append((now, f"r{index}"))
        yield requests, rng.choice((1, 2, 3, 5, 30)), rng.choice((0, 1, 2, 3, 5, 20)) / 4
