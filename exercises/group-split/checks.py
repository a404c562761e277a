# Expected fold sizes come from scikit-learn's GroupKFold; which of two equals comes first is the task's rule.
NAME = "group_folds"


def rows(text):
    """One letter is one row of that entity."""
    return list(text)


def sizes(folds, k):
    return [folds.count(fold) for fold in range(k)]


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call(NAME, rows("aaabbccd"), 2)).equal([0, 0, 0, 1, 1, 1, 1, 0])


def check_no_entity_in_two_folds(submission, expect):
    """All rows of an entity lie in one fold, wherever they stand in the list."""
    scattered = rows("abcabcdabeafbagchad")
    for k in (2, 3):
        folds = submission.call(NAME, scattered, k).value
        torn = sum(
            len({fold for fold, g in zip(folds, scattered, strict=True) if g == e}) > 1 for e in "abcdefgh"
        )
        expect.holds(f"no entity is torn at {k} folds", torn, torn == 0)
    expect(submission.call(NAME, rows("xyxyx"), 2)).equal([0, 1, 0, 1, 0])


def check_largest_entities_first(submission, expect):
    """Small entities even out what the large ones leave, wherever they stand in the list."""
    folds = submission.call(NAME, rows("abcdeeeeffff"), 3).value
    expect(sizes(folds, 3)).equal([4, 4, 4])
    folds = submission.call(NAME, rows("aabbccddeeefffgggghhhhh"), 3).value
    expect(sizes(folds, 3)).equal([7, 8, 8])


def check_rows_decide_not_entities(submission, expect):
    """A fold is light when it holds few rows, not few entities."""
    expect(submission.call(NAME, rows("aaaaaabbccd"), 2)).equal([0] * 6 + [1] * 5)
    folds = submission.call(NAME, rows("aaaaabbbbcccddefgh"), 3).value
    expect(sizes(folds, 3)).equal([6, 6, 6])


def check_giant_entity_stays_whole(submission, expect):
    """An entity larger than a fold should be is not cut."""
    expect(submission.call(NAME, rows("aaaaaaaabc"), 2)).equal([0] * 8 + [1, 1])
    expect(submission.call(NAME, rows("baaaaaaaaac"), 3)).equal([1, *[0] * 9, 2])


def check_equals_keep_their_order(submission, expect):
    """Equal entities go by their first row, equally light folds by their number."""
    expect(submission.call(NAME, rows("dbca"), 4)).equal([0, 1, 2, 3])
    expect(submission.call(NAME, rows("zzyyxw"), 2)).equal([0, 0, 1, 1, 0, 1])
    expect(submission.call(NAME, rows("wxyyzz"), 2)).equal([0, 1, 0, 0, 1, 1])


def check_too_few_entities_are_refused(submission, expect):
    """Fewer than 2 folds, or fewer entities than folds, raise ValueError."""
    expect(submission.call(NAME, rows("aaabbb"), 3)).raises(ValueError)
    expect(submission.call(NAME, rows("aaaa"), 2)).raises(ValueError)
    expect(submission.call(NAME, [], 2)).raises(ValueError)
    expect(submission.call(NAME, rows("abc"), 1)).raises(ValueError)
    expect(submission.call(NAME, rows("abc"), 0)).raises(ValueError)
    expect(submission.call(NAME, rows("ab"), 2)).equal([0, 1])
