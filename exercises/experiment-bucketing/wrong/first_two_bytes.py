"""You keep two bytes of the hash.

65,536 is not a multiple of 10,000: the buckets below 5,536 get seven values each and the others six, which makes them 17 % larger. With all 32 bytes the difference does not show.

Fails: check_known_buckets, check_texts_do_not_run_together, check_known_arms, check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest[:2], "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
