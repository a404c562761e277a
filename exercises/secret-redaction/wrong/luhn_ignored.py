"""You take every number of the right length for a card number.

Nine of ten order and tracking numbers of 13 to 19 digits would vanish from the conversation, and with them what the customer asks about. Use the checksum.

Fails: check_worked_example, check_luhn_decides, check_number_of_digits, check_groups_before_and_after, check_longest_wins
"""

import re


def passes_luhn(digits):
    total = 0
    for i, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + i % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def card_spans(text):
    groups = [match.span() for match in re.finditer("[0-9]+", text)]
    spans = []
    for i, (start, _) in enumerate(groups):
        if spans and start < spans[-1][1]:
            continue
        digits, longest = ("", 0)
        for j, (first, last) in enumerate(groups[i:], start=i):
            if digits and text[groups[j - 1][1] : first] not in ("-", " "):
                break
            digits += text[first:last]
            if len(digits) > 19:
                break
            if len(digits) >= 13:
                longest = last
        if longest:
            spans.append((start, longest))
    return spans


def redact(text, spans):
    pieces = []
    done = 0
    for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no span of this text: ({start}, {end})")
        if start >= done:
            pieces += [text[done:start], f"[{label}]"]
        done = max(done, end)
    return "".join([*pieces, text[done:]])
