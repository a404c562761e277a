"""You look a feature up without allowing for one that was never seen.

New ads, new pages and new users arrive with every impression, so an online model meets unknown names all the time. It has no evidence on them: their weight is 0.

Fails: check_untouched_model, check_each_feature_has_its_own_rate
"""

import math


class FTRLProximal:
    """Logistic regression, trained online, with weights of exactly 0."""

    def __init__(self, alpha: float, beta: float, l1: float, l2: float) -> None:
        if alpha <= 0 or min(beta, l1, l2) < 0:
            raise ValueError(f"alpha={alpha}, beta={beta}, l1={l1}, l2={l2}")
        self.alpha, self.beta, self.l1, self.l2 = (alpha, beta, l1, l2)
        self.z: dict[str, float] = {}
        self.n: dict[str, float] = {}

    def weight(self, name: str) -> float:
        """Work out the current weight of a feature."""
        z = self.z[name]
        if abs(z) <= self.l1:
            return 0.0
        inverse_rate = (self.beta + math.sqrt(self.n[name])) / self.alpha
        return (math.copysign(self.l1, z) - z) / (inverse_rate + self.l2)

    def predict(self, features: dict[str, float]) -> float:
        """Probability of a click."""
        score = sum(self.weight(name) * value for name, value in features.items())
        return 1 / (1 + math.exp(-score))

    def update(self, features: dict[str, float], label: int) -> float:
        """Learn from one impression; return the prediction made before."""
        for name in features:
            self.z.setdefault(name, 0.0)
        p = self.predict(features)
        for name, value in features.items():
            gradient = (p - label) * value
            n = self.n.get(name, 0.0)
            grown = n + gradient**2
            sigma = (math.sqrt(grown) - math.sqrt(n)) / self.alpha
            self.z[name] = self.z.get(name, 0.0) + gradient - sigma * self.weight(name)
            self.n[name] = grown
        return p
