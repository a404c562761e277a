"""You rank a card by the mean of its scores.

One fraud among ten ordinary payments is then averaged away, which is exactly how a stolen card looks on its first day. The highest score counts.

Fails: check_highest_score_counts
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
    hits = 0
    for day in sorted(days):
        cards = {}
        for card, score, fraud in days[day]:
            if card not in blocked:
                total, compromised, count = cards.get(card, (0.0, fraud, 0))
                cards[card] = total + score, max(fraud, compromised), count + 1
        alerts = sorted(cards, key=lambda card: (-cards[card][0] / cards[card][2], card))[:k]
        caught = {card for card in alerts if cards[card][1]}
        blocked |= caught
        hits += len(caught)
    return hits / (k * len(days))
