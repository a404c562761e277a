"""You block every card with a fraud, also those that nobody investigated.

That uses labels which the bank does not have: a missed card stays open, and the thief comes back. Only investigated cards can be blocked.

Fails: check_found_cards_are_blocked, check_other_cards_return
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
        blocked |= {card for card in cards if cards[card][1]}
        hits += len(caught)
    return hits / (k * len(days))
