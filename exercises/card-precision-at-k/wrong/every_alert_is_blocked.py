"""You take out every card that was investigated, also those without fraud.

A customer who was cleared on Monday can be robbed on Tuesday. Only cards found compromised are blocked.

Fails: check_worked_example, check_other_cards_return
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
                highest, compromised = cards.get(card, (score, fraud))
                cards[card] = max(score, highest), max(fraud, compromised)
        alerts = sorted(cards, key=lambda card: (-cards[card][0], card))[:k]
        caught = {card for card in alerts if cards[card][1]}
        blocked |= set(alerts)
        hits += len(caught)
    return hits / (k * len(days))
