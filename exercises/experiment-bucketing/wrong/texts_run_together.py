"""You join salt and user without anything between them.

"exp-1" with user "23" and "exp-12" with user "3" are then the same text and share a bucket. A separator keeps them apart.

Fails: check_known_buckets, check_texts_do_not_run_together, check_known_arms, check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}{user}".encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
