"""You ask the same bucket whether the user takes part and which arm it is.

At low traffic only low buckets take part, and low buckets are the first arm: the others stay empty. The two questions need hashes of their own.

Fails: check_known_arms, check_arms_are_equally_large
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/traffic", user) * len(arms) // BUCKETS]
