"""You cut the buckets that take part into arms.

The arms come out equally large, until the traffic is raised: every border between arms moves, and people change the arm in the middle of the experiment. Take the arm from a hash that does not know the traffic.

Fails: check_known_arms, check_more_traffic_moves_nobody
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
    return arms[bucket(f"{experiment}/traffic", user) * len(arms) // traffic]
