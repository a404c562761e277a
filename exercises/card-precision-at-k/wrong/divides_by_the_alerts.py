"""You divide by the number of alerts of the day instead of by k.

On a day with two cards and a capacity of 100 a single hit then scores 0.5. The handbook divides by k, so that the mean stands for hits per unit of capacity.

Fails: check_days_are_averaged, check_denominator_is_the_capacity
"""

from collections import defaultdict


def card_precision_at_k(transactions, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    if not transactions:
        raise ValueError("there are no transactions")
    days = defaultdict(list)
    for day, card, score, fraud in transactions:
        days[day].append((card, score, fraud))
    blocked = set()
    precisions = []
    for day in sorted(days):
        cards = {}
        for card, score, fraud in days[day]:
            if card not in blocked:
                highest, compromised = cards.get(card, (score, fraud))
                cards[card] = max(score, highest), max(fraud, compromised)
        alerts = sorted(cards, key=lambda card: (-cards[card][0], card))[:k]
        caught = {card for card in alerts if cards[card][1]}
        blocked |= caught
        precisions.append(len(caught) / len(alerts) if alerts else 0.0)
    return sum(precisions) / len(days)
