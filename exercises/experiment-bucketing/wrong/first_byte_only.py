"""You keep one byte of the hash.

It has 256 values, so at most 256 of the 10,000 buckets are ever used, all of them at the lower end. Take all bytes before the modulo.

Fails: check_known_buckets, check_buckets_are_spread_evenly, check_salts_are_independent, check_texts_do_not_run_together, check_known_arms, check_share_of_the_traffic, check_arms_are_equally_large, check_border_of_the_traffic
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return digest[0] % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
