"""scikit-learn: accuracy_score and cohen_kappa_score over the translated verdicts; pandas for the verdicts themselves."""

import pandas
from sklearn.metrics import accuracy_score, cohen_kappa_score

LABELS = ["A", "B", "tie"]


def answer(solution, a_first, b_first):
    return solution.consistent_verdicts(a_first, b_first), solution.swap_agreement(a_first, b_first)


def reference(a_first, b_first):
    if not a_first or len(a_first) != len(b_first) or not {*a_first, *b_first} <= {"first", "second", "tie"}:
        raise ValueError("verdicts")
    one = pandas.Series(a_first).replace({"first": "A", "second": "B"})
    other = pandas.Series(b_first).replace({"second": "A", "first": "B"})
    verdicts = [verdict if same else None for verdict, same in zip(one, one == other, strict=True)]
    # scikit-learn gives NaN with a warning when only one verdict occurs; the task says None.
    constant = len({*one, *other}) == 1
    kappa = None if constant else float(cohen_kappa_score(one, other, labels=LABELS))
    return verdicts, (float(accuracy_score(one, other)), kappa)


def cases(rng):
    yield [], []
    yield ["first"], []
    yield ["first"], ["both"]
    yield ["first"], ["second"]
    yield ["first"], ["first"]
    yield ["tie", "tie"], ["tie", "tie"]
    words = ["first", "second", "tie"]
    opposite = {"first": "second", "second": "first", "tie": "tie"}
    while True:
        habit = rng.choices(words, k=3)
        a_first = [rng.choice(words + habit) for _ in range(rng.choice([1, 2, 5, 12, 40]))]
        faithful = rng.random()
        b_first = [opposite[word] if rng.random() < faithful else rng.choice(habit) for word in a_first]
        yield a_first, b_first
