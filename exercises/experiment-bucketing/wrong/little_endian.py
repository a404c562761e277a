"""You read the bytes of the hash from the other end.

The buckets are as good as the right ones, and they are others: a service that follows the rule puts your users into other arms. The first byte is the most significant one.

Fails: check_known_buckets, check_texts_do_not_run_together, check_known_arms, check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest, "little") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
