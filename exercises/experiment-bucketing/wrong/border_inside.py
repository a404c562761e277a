"""You let the bucket that equals the traffic take part.

That is one bucket too many, and with a traffic of 0 the experiment is not off: one user in 10,000 still sees it.

Fails: check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) > traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
