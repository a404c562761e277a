"""Your buckets depend on the user alone.

Then every experiment cuts the users at the same places: the same people are in all small tests, and what one experiment did to them shows up in the next. The salt shuffles them anew.

Fails: check_known_buckets, check_salts_are_independent, check_texts_do_not_run_together, check_known_arms, check_arms_are_equally_large, check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(user.encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
