"""You take the label of the transaction with the highest score.

Whoever investigates the card sees all its payments of the day and finds the fraud, also when it was not the riskiest one. Score and label are two separate maxima.

Fails: check_any_fraud_compromises_the_card
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
                cards[card] = (score, fraud) if score > highest else (highest, compromised)
        alerts = sorted(cards, key=lambda card: (-cards[card][0], card))[:k]
        caught = {card for card in alerts if cards[card][1]}
        blocked |= caught
        hits += len(caught)
    return hits / (k * len(days))
