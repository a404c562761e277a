"""Your learning rate divides by β + n instead of by β plus the square root of n.

It falls with 1/n then, so the steps soon are too small to reach the optimum: after 10,000 gradients of size 1 the rate is about 100 times smaller than it should be.

Fails: check_worked_example, check_one_impression, check_l1_keeps_weights_at_zero, check_l2_shrinks, check_each_feature_has_its_own_rate, check_values_scale_the_gradient, check_update_tells_what_was_predicted_before, check_stream_of_impressions
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
        z = self.z.get(name, 0.0)
        if abs(z) <= self.l1:
            return 0.0
        inverse_rate = (self.beta + self.n[name]) / self.alpha
        return (math.copysign(self.l1, z) - z) / (inverse_rate + self.l2)

    def predict(self, features: dict[str, float]) -> float:
        """Probability of a click."""
        score = sum(self.weight(name) * value for name, value in features.items())
        return 1 / (1 + math.exp(-score))

    def update(self, features: dict[str, float], label: int) -> float:
        """Learn from one impression; return the prediction made before."""
        p = self.predict(features)
        for name, value in features.items():
            gradient = (p - label) * value
            n = self.n.get(name, 0.0)
            grown = n + gradient**2
            sigma = (grown - n) / self.alpha
            self.z[name] = self.z.get(name, 0.0) + gradient - sigma * self.weight(name)
            self.n[name] = grown
        return p
