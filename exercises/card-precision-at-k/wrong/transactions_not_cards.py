"""You rank transactions.

A card with five suspicious payments then fills five of the k places, and one phone call is counted as five successes. Reduce each card to one line per day before you take the top k.

Fails: check_worked_example, check_cards_not_transactions, check_any_fraud_compromises_the_card
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
        rows = [each for each in days[day] if each[0] not in blocked]
        alerts = sorted(rows, key=lambda row: (-row[1], row[0]))[:k]
        caught = [card for card, _, fraud in alerts if fraud]
        blocked |= set(caught)
        hits += len(caught)
    return hits / (k * len(days))
