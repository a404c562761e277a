from collections import defaultdict


def card_precision_at_k(
    transactions: list[tuple[int, str, float, int]],
    k: int,
) -> float:
    """Share of the k daily alerts that hit a compromised card, averaged over days.

    Time O(n log n) for the sorts, memory O(n).
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    if not transactions:
        raise ValueError("there are no transactions")
    days: defaultdict[int, list[tuple[str, float, int]]] = defaultdict(list)
    for day, card, score, fraud in transactions:
        days[day].append((card, score, fraud))
    blocked: set[str] = set()
    hits = 0
    for day in sorted(days):
        cards: dict[str, tuple[float, int]] = {}
        for card, score, fraud in days[day]:
            if card not in blocked:
                highest, compromised = cards.get(card, (score, fraud))
                # Two maxima: the riskiest transaction need not be the fraud.
                cards[card] = max(score, highest), max(fraud, compromised)
        alerts = sorted(cards, key=lambda card: (-cards[card][0], card))[:k]
        caught = {card for card in alerts if cards[card][1]}
        blocked |= caught
        hits += len(caught)
    # Every day has the same denominator, so the mean is one division.
    return hits / (k * len(days))
