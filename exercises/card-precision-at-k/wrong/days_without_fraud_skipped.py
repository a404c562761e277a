"""You average only over days on which something was found.

A day of k wrong alerts costs the team as much as any other. It scores 0 and belongs in the mean.

Fails: check_days_are_averaged, check_days_without_a_hit_count, check_found_cards_are_blocked, check_other_cards_return, check_days_in_any_order
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
    counted = 0
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
        counted += bool(caught)
    return hits / (k * counted) if counted else 0.0
