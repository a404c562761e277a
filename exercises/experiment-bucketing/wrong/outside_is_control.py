"""You give users outside the experiment the first arm.

They do see what the control sees. But counted as control, they make it many times larger than the treatment, with users who could never have been treated. Outside is neither arm.

Fails: check_known_arms, check_share_of_the_traffic, check_nobody_and_everybody, check_arms_are_equally_large, check_more_traffic_moves_nobody, check_border_of_the_traffic
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
        return arms[0]
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
