# Card numbers are published test numbers, or made to pass Luhn; places follow from the rules, see oracle.py.
VISA = "4111111111111111"


def places(submission, expect, text, wanted):
    """Compare the places in one text; a list will do for a pair."""
    expect(submission.call("card_spans", text)).equal(wanted, sequence=True)


def check_worked_example(submission, expect):
    """Both examples of the task come out, and a message without secrets stays."""
    places(submission, expect, "Order 12 4111-1111-1111-1111 ok", [(9, 28)])
    expect(submission.call("redact", "Order 12 4111-1111-1111-1111 ok", [(9, 28, "CARD")])).equal(
        "Order 12 [CARD] ok"
    )
    expect(submission.call("redact", "to ann.lee@x.org", [(3, 10, "NAME"), (3, 16, "EMAIL")])).equal(
        "to [EMAIL]"
    )
    expect(submission.call("redact", "nothing here", [])).equal("nothing here")


def check_plain_card_numbers(submission, expect):
    """Numbers of 13 to 19 digits are found, whatever stands around them."""
    places(submission, expect, f"card:{VISA}.", [(5, 21)])
    places(submission, expect, "4222222222222", [(0, 13)])
    places(submission, expect, "x378282246310005y 6304900177402924416", [(1, 16), (18, 37)])
    places(submission, expect, "", [])


def check_luhn_decides(submission, expect):
    """A number of the right length that fails Luhn is none."""
    places(submission, expect, "order 4111111111111112", [])
    places(submission, expect, "order 1234567890123456, card 5555555555554444", [(29, 45)])


def check_number_of_digits(submission, expect):
    """Numbers of 12 or 20 digits are none, and no part of a group is one."""
    places(submission, expect, "411111111117", [])
    places(submission, expect, "41111111111111111115", [])
    places(submission, expect, f"9{VISA}0", [])
    places(submission, expect, f"0000{VISA}", [])


def check_separators(submission, expect):
    """One space or one hyphen may stand between groups, nothing else and no two of them."""
    places(submission, expect, "4111 1111 1111 1111", [(0, 19)])
    places(submission, expect, "3782-822463 10005", [(0, 17)])
    places(submission, expect, "4111.1111.1111.1111 4111  1111 1111 1111", [])
    places(submission, expect, "4111 - 1111 1111 1111\n41111111\n11111111", [])


def check_groups_before_and_after(submission, expect):
    """Groups before and after a card number do not hide it."""
    places(submission, expect, "12 4111 1111 1111 1111", [(3, 22)])
    places(submission, expect, "4111 1111 1111 1111 2027", [(0, 19)])
    places(submission, expect, "4111 1111 1111 1111 5555 5555 5555 4444", [(0, 19), (20, 39)])


def check_longest_wins(submission, expect):
    """Where several start at the same group, the longest is taken, and none is reported inside of it."""
    places(submission, expect, "4222222222222 006", [(0, 17)])
    places(submission, expect, "4222222222222 007", [(0, 13)])
    places(submission, expect, "4222222222222, 109 4111111111111111", [(0, 13), (15, 35)])


def check_characters_are_counted(submission, expect):
    """Places count characters, also after letters and symbols outside ASCII."""
    places(submission, expect, f"Zoë 😀 {VISA}", [(6, 22)])
    expect(submission.call("redact", f"Zoë 😀 {VISA} ü", [(6, 22, "CARD")])).equal("Zoë 😀 [CARD] ü")


def check_several_spans(submission, expect):
    """Spans in any order are replaced where they are, and nothing else is."""
    text = "abc def abc ghi"
    expect(submission.call("redact", text, [(12, 15, "CARD"), (0, 3, "EMAIL"), (4, 7, "ID")])).equal(
        "[EMAIL] [ID] abc [CARD]"
    )
    expect(submission.call("redact", text, [(8, 11, "X")])).equal("abc def [X] ghi")
    expect(submission.call("redact", text, [(0, 15, "ALL")])).equal("[ALL]")


def check_overlapping_spans(submission, expect):
    """Overlapping spans become one, with the label of the first."""
    text = "0123456789"
    expect(submission.call("redact", text, [(2, 6, "A"), (4, 8, "B")])).equal("01[A]89")
    expect(submission.call("redact", text, [(6, 9, "C"), (1, 4, "A"), (3, 7, "B")])).equal("0[A]9")


def check_nested_spans(submission, expect):
    """A span inside of another one disappears in it; the longer one gives the label if they start together."""
    text = "0123456789"
    expect(submission.call("redact", text, [(4, 5, "IN"), (2, 8, "OUT")])).equal("01[OUT]89")
    expect(submission.call("redact", text, [(2, 4, "SHORT"), (2, 8, "LONG")])).equal("01[LONG]89")
    expect(submission.call("redact", text, [(1, 9, "OUT"), (2, 3, "IN"), (5, 6, "IN")])).equal("0[OUT]9")


def check_touching_spans(submission, expect):
    """Spans that merely touch stay two."""
    expect(submission.call("redact", "0123456789", [(2, 5, "A"), (5, 8, "B")])).equal("01[A][B]89")
    expect(submission.call("redact", "0123", [(0, 1, "A"), (1, 4, "B")])).equal("[A][B]")


def check_impossible_spans_are_refused(submission, expect):
    """An empty span, or one that reaches outside the text, raises ValueError."""
    for start, end in ((2, 2), (3, 2), (-1, 2), (1, 5)):
        expect(submission.call("redact", "0123", [(start, end, "A")])).raises(ValueError)
    expect(submission.call("redact", "", [(0, 1, "A")])).raises(ValueError)
    expect(submission.call("redact", "0123", [(0, 4, "A")])).equal("[A]")
