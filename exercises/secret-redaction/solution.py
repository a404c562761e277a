import re


def passes_luhn(digits: str) -> bool:
    """Whether the checksum of card numbers holds. Leave it as it is."""
    total = 0
    for i, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + i % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def card_spans(text: str) -> list[tuple[int, int]]:
    """Places of card numbers: whole groups of digits, 13 to 19 in all, that pass Luhn.

    Time O(length), because at most 19 groups are tried from each;
    memory O(groups).
    """
    groups = [match.span() for match in re.finditer("[0-9]+", text)]
    spans: list[tuple[int, int]] = []
    for i, (start, _) in enumerate(groups):
        if spans and start < spans[-1][1]:
            continue  # part of the card number before
        digits, longest = "", 0
        for j, (first, last) in enumerate(groups[i:], start=i):
            # The first group needs no separator.
            if digits and text[groups[j - 1][1] : first] not in ("-", " "):
                break
            digits += text[first:last]
            if len(digits) > 19:
                break
            if len(digits) >= 13 and passes_luhn(digits):
                longest = last
        if longest:
            spans.append((start, longest))
    return spans


def redact(text: str, spans: list[tuple[int, int, str]]) -> str:
    """The text with [LABEL] in place of each span; overlapping spans are merged.

    Raises ValueError for a span that is empty or reaches outside the text.
    Time O(length + n log n) for n spans, memory O(length + n).
    """
    pieces: list[str] = []
    done = 0  # everything before is in pieces
    # Of spans that start together the longer one comes first and gives the label.
    for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no span of this text: ({start}, {end})")
        # Copying from the old text needs no offsets into the new one.
        if start >= done:
            pieces += [text[done:start], f"[{label}]"]
        done = max(done, end)
    return "".join([*pieces, text[done:]])
