class FTRLProximal:
    """Logistic regression, trained online, with weights of exactly 0."""

    def __init__(self, alpha: float, beta: float, l1: float, l2: float) -> None:
        """Raises ValueError for alpha <= 0 and for a negative setting."""
        # TODO: keep the settings, and two numbers per feature.

    def weight(self, name: str) -> float:
        """Current weight of a feature; 0 for one that was never seen."""
        # TODO: work it out from the two numbers.
        return None

    def predict(self, features: dict[str, float]) -> float:
        """Probability of a click."""
        return None

    def update(self, features: dict[str, float], label: int) -> float:
        """Learn from one impression; return the prediction made before."""
        return None
