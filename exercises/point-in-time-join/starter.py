from typing import Any


def asof(
    labels: list[tuple[str, float]],
    features: list[tuple[str, float, float, Any]],
    ttl: float | None = None,
) -> list[Any]:
    """Feature value of each label's key that was valid at the label's time.

    labels: (key, t). features: (key, t_f, created, value). None where no
    row lies in [t - ttl, t]. Raises ValueError for a negative ttl.
    """
    # TODO: find the latest row of the key that is not from the label's future.
    return []
