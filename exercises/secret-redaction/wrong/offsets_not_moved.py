"""You replace from left to right with the old places.

A label is longer or shorter than what it replaces, so after the first one every place is off, and the end of the next secret stays in the text. Where do the places refer to?

Fails: check_several_spans, check_overlapping_spans, check_touching_spans
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
            if len(digits) >= 13 and passes_luhn(digits):
                longest = last
        if longest:
            spans.append((start, longest))
    return spans


def redact(text, spans):
    for start, end, _ in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError("no span of this text")
    end_of_last = 0
    for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start < end_of_last:
            continue
        end_of_last = max(other for first, other, _ in spans if first < end)
        text = text[:start] + f"[{label}]" + text[end_of_last:]
    return text
