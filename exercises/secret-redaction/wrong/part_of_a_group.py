"""You find card numbers inside longer runs of digits.

Among the windows of a long number one in ten passes Luhn, so hashes and trace ids would be cut in the middle. A group is taken whole or not at all.

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
    spans, begin = [], 0
    while begin < len(text):
        for size in range(19, 12, -1):
            match = re.compile(rf"[0-9](?:[ -]?[0-9]){{{size - 1}}}").match(text, begin)
            if match and passes_luhn(re.sub("[ -]", "", match[0])):
                spans.append(match.span())
                begin = match.end() - 1
                break
        begin += 1
    return spans


def redact(text, spans):
    pieces, done = [], 0
    for start, end, label in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not 0 <= start < end <= len(text):
            raise ValueError("no span of this text")
        if start >= done:
            pieces += [text[done:start], f"[{label}]"]
        done = max(done, end)
    return "".join([*pieces, text[done:]])
