"""You read the traffic as a percentage.

It counts buckets out of 10,000, so that experiments can start below 1 %. Read as a percentage, 500 lets everyone in.

Fails: check_known_arms, check_share_of_the_traffic, check_arms_are_equally_large, check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) % 100 >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
