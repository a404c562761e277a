"""A state machine with named states that keeps the whole history and every time by itself, driven through random calls."""

from fractions import Fraction


def answer(solution, window, threshold, cooldown, calls):
    breaker = solution.CircuitBreaker(window, threshold, cooldown)
    answers = []
    for kind, now in calls:
        if kind == "allow":
            answers.append(breaker.allow(now=now))
        else:
            breaker.record(kind == "ok", now=now)
    return answers


def reference(window, threshold, cooldown, calls):
    if window < 1 or not 0 < threshold <= 1 or not cooldown > 0:
        raise ValueError("settings")
    # Decimal thresholds are meant as written: 0.28 is 7 of 25.
    needed = Fraction(str(threshold)) * window
    state, history, opened, probe = "closed", "", None, None
    answers = []
    for kind, now in calls:
        if kind == "allow":
            if state == "open" and now >= opened + cooldown:
                state, probe = "half-open", now
                answers.append(True)
            elif state == "half-open" and now >= probe + cooldown:
                probe = now
                answers.append(True)
            else:
                answers.append(state == "closed")
        elif state == "closed":
            history += "." if kind == "ok" else "x"
            if len(history) >= window and history[-window:].count("x") >= needed:
                state, opened = "open", now
        elif state == "half-open":
            state, history, opened = ("closed", "", None) if kind == "ok" else ("open", "", now)
    return answers


def cases(rng):
    for settings in (
        (0, 0.5, 10),
        (4, 0.0, 10),
        (4, 1.01, 10),
        (4, 0.5, 0.0),
        (4, float("nan"), 1),
        (4, 0.5, -1),
    ):
        yield *settings, [("allow", 0)]
    while True:
        now, calls = 0, []
        failing = rng.choice((0.2, 0.5, 0.8))
        for _ in range(rng.randint(1, 80)):
            now += rng.choice((0, 1, 1, 2, 4, 8)) / 4
            kind = "allow" if rng.random() < 0.5 else "x" if rng.random() < failing else "ok"
            calls.append((kind, now))
        threshold = rng.choice((0.05, 0.1, 0.3, 0.5, 0.28, 0.7, 1.0))
        yield rng.choice((1, 2, 3, 5, 10, 25)), threshold, rng.choice((0.25, 1, 3, 10)), calls
