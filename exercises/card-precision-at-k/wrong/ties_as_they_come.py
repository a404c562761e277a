"""You leave cards with equal scores in the order of the list.

Then the metric changes when somebody shuffles the log. Ties need a rule that depends on the data alone; here it is the card's id.

Fails: check_equal_scores
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
        alerts = sorted(cards, key=lambda card: -cards[card][0])[:k]
        caught = {card for card in alerts if cards[card][1]}
        blocked |= caught
        hits += len(caught)
    return hits / (k * len(days))
