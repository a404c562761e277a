"""You take the arm as the bucket modulo the number of arms.

That is as fair, and it is not the rule: the next service cuts the buckets into ranges and puts your users into other arms. What everyone must agree on has to be followed to the letter.

Fails: check_known_arms
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
    return arms[bucket(f"{experiment}/arm", user) % len(arms)]
