import math


class FTRLProximal:
    """Logistic regression, trained online, with weights of exactly 0.

    Memory O(features seen), two numbers each. A prediction or an update
    takes O(features of the impression), whatever the model's size.
    """

    def __init__(self, alpha: float, beta: float, l1: float, l2: float) -> None:
        if alpha <= 0 or min(beta, l1, l2) < 0:
            raise ValueError(f"alpha={alpha}, beta={beta}, l1={l1}, l2={l2}")
        self.alpha, self.beta, self.l1, self.l2 = alpha, beta, l1, l2
        self.z: dict[str, float] = {}
        self.n: dict[str, float] = {}

    def weight(self, name: str) -> float:
        """Work out the current weight of a feature."""
        z = self.z.get(name, 0.0)
        # Asked first: an unseen feature has no learning rate yet, and with
        # beta and l2 at 0 the division below would be by 0.
        if abs(z) <= self.l1:
            return 0.0
        inverse_rate = (self.beta + math.sqrt(self.n[name])) / self.alpha
        # copysign(l1, z) is sgn(z) l1: the shrinkage is toward 0.
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
            # How much the inverse learning rate grows with this gradient.
            sigma = (math.sqrt(grown) - math.sqrt(n)) / self.alpha
            # The weight depends on this feature's z and n alone, so the
            # features updated before it in this loop do not matter.
            self.z[name] = self.z.get(name, 0.0) + gradient - sigma * self.weight(name)
            self.n[name] = grown
        return p
