def passes_luhn(digits: str) -> bool:
    """Whether the checksum of card numbers holds. Leave it as it is."""
    total = 0
    for i, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + i % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def card_spans(text: str) -> list[tuple[int, int]]:
    """Places of card numbers: whole groups of digits, 13 to 19 in all, that pass Luhn."""
    # TODO: find the groups, then try how many of them make a card number.
    return [(-1, -1)]


def redact(text: str, spans: list[tuple[int, int, str]]) -> str:
    """The text with [LABEL] in place of each span; overlapping spans are merged.

    Raises ValueError for a span that is empty or reaches outside the text.
    """
    # TODO: merge first, then replace.
    return "TODO"
