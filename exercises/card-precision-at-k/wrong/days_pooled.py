"""You take the top k over the whole period.

A loud day then takes all the places and a quiet day gets none. The team works every day with the same capacity, so the ranking starts anew each day.

Fails: check_worked_example, check_days_are_averaged, check_denominator_is_the_capacity, check_days_without_a_hit_count, check_found_cards_are_blocked, check_other_cards_return, check_days_in_any_order
"""


def card_precision_at_k(transactions, k):
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    if not transactions:
        raise ValueError("there are no transactions")
    cards = {}
    for _, card, score, fraud in transactions:
        highest, compromised = cards.get(card, (score, fraud))
        cards[card] = max(score, highest), max(fraud, compromised)
    alerts = sorted(cards, key=lambda card: (-cards[card][0], card))[:k]
    return sum(cards[card][1] for card in alerts) / k
