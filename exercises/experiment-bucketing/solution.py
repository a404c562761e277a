import hashlib

BUCKETS = 10_000


def bucket(salt: str, user: str) -> int:
    """The user's bucket under this salt, from 0 to 9,999.

    Time O(length of the texts), memory O(1): nothing is stored per user.
    """
    # The colon keeps ("ab", "c") and ("a", "bc") apart.
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    # All 256 bits: 10,000 does not divide 2**256, but nobody can measure
    # what is left over. With two bytes some buckets would be 17 % larger.
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment: str, user: str, traffic: int, arms: list[str]) -> str | None:
    """The user's arm, or None outside the experiment.

    Time and memory as for bucket: two hashes.
    """
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    # A hash of its own: raising the traffic then only adds users, and the
    # arms stay equally large at every traffic.
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
