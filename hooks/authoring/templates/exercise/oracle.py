# Optional, and run only by the tests: compares the solution with something independent on 300 cases.
#
#   cases(rng)              yields a tuple of arguments for each case; may be endless; rng is a random.Random
#   reference(*args)        the right result, from an independent library (scikit-learn, pandas, …), as plain
#                           numbers and lists; raising ValueError is a result too
#   holds(result, *args)    instead of reference: whether the result has the property it must have
#   TOLERANCE = 1e-9        optional: absolute and relative
#   ENTRY = "{{name}}"      optional: which entry is compared; the first one when left out
#   answer(solution, *args) optional: how to get the result when one call is not enough

from fractions import Fraction


def cases(rng):
    while True:
        yield rng.randrange(50), rng.randrange(100)


def reference(clicks, views):
    if clicks > views:
        raise ValueError
    return float(Fraction(clicks, views)) if views else 0.0
