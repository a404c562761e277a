"""You join all groups of a chain and test only the whole.

A house number in front or an expiry year behind makes the number too long, and the card stays in the text. Try every run of groups from each start.

Fails: check_worked_example, check_groups_before_and_after, check_longest_wins
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
        if i and text[groups[i - 1][1] : start] in ("-", " "):
            continue
        digits, longest = ("", 0)
        for j, (first, last) in enumerate(groups[i:], start=i):
            if digits and text[groups[j - 1][1] : first] not in ("-", " "):
                break
            digits += text[first:last]
            chain = last
        longest = chain if 13 <= len(digits) <= 19 and passes_luhn(digits) else 0
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
