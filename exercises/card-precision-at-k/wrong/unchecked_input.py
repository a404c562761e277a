"""You accept any k and an empty log.

With k = -1 a slice drops the last card and the share turns negative; nothing fails loudly. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

from collections import defaultdict


def card_precision_at_k(transactions, k):
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
        blocked |= caught
        hits += len(caught)
    return hits / (k * len(days)) if k and days else 0.0
