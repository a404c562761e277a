# Chunks follow from the ranges of the task; oracle.py states them as properties.
import math


def words(n):
    """That many different tokens."""
    return [f"w{i}" for i in range(n)]


def ranges(submission, n, size, overlap):
    """The chunks of n different tokens as [first, last + 1], or None where a chunk is no run of tokens."""
    place = {word: i for i, word in enumerate(words(n))}
    found = []
    for part in submission.call("chunk", words(n), size, overlap).value:
        places = [place.get(word) for word in part]
        run = bool(places) and places == list(range(places[0] or 0, (places[0] or 0) + len(places)))
        found.append([places[0], places[-1] + 1] if run else None)
    return found


def check_worked_example(submission, expect):
    """The example of the task comes out, also with another overlap."""
    tokens = list("0123456789")
    expect(submission.call("chunk", tokens, 4, 1)).equal(
        [list("0123"), list("3456"), list("6789")], sequence=True
    )
    expect(submission.call("chunk", tokens, 5, 2)).equal(
        [list("01234"), list("34567"), list("6789")], sequence=True
    )


def check_overlap(submission, expect):
    """Each chunk begins with the last tokens of the one before, and none is longer than size."""
    expect(ranges(submission, 11, 5, 3)).equal([[0, 5], [2, 7], [4, 9], [6, 11]])
    expect(ranges(submission, 14, 6, 2)).equal([[0, 6], [4, 10], [8, 14]])


def check_no_overlap(submission, expect):
    """Without overlap the chunks follow each other."""
    expect(ranges(submission, 6, 3, 0)).equal([[0, 3], [3, 6]])
    expect(ranges(submission, 7, 3, 0)).equal([[0, 3], [3, 6], [6, 7]])


def check_tail_is_kept(submission, expect):
    """Tokens that do not fill a chunk come in a shorter last one."""
    expect(ranges(submission, 8, 4, 1)).equal([[0, 4], [3, 7], [6, 8]])
    expect(ranges(submission, 11, 5, 1)).equal([[0, 5], [4, 9], [8, 11]])


def check_no_tail_without_news(submission, expect):
    """There is no last chunk of tokens that the one before holds already."""
    expect(ranges(submission, 7, 4, 1)).equal([[0, 4], [3, 7]])
    expect(ranges(submission, 2, 2, 1)).equal([[0, 2]])
    expect(ranges(submission, 12, 6, 4)).equal([[0, 6], [2, 8], [4, 10], [6, 12]])
    expect(ranges(submission, 13, 6, 4)).equal([[0, 6], [2, 8], [4, 10], [6, 12], [8, 13]])


def check_number_of_chunks(submission, expect):
    """The number of chunks is that of the formula."""
    for n, size, overlap, wanted in (
        (1000, 200, 50, 7),
        (950, 200, 50, 6),
        (951, 200, 50, 7),
        (300, 7, 6, 294),
    ):
        count = len(submission.call("chunk", words(n), size, overlap).value)
        sentence = f"{n} tokens, size {size}, overlap {overlap}: {wanted} chunks"
        expect.holds(sentence, count, count == wanted == 1 + math.ceil((n - size) / (size - overlap)))


def check_short_documents(submission, expect):
    """A document of at most size tokens is one chunk, also when it is shorter than the overlap."""
    expect(submission.call("chunk", words(4), 4, 1)).equal([words(4)], sequence=True)
    expect(submission.call("chunk", words(3), 9, 5)).equal([words(3)], sequence=True)
    expect(submission.call("chunk", words(5), 9, 5)).equal([words(5)], sequence=True)
    expect(submission.call("chunk", words(1), 1, 0)).equal([words(1)], sequence=True)


def check_empty_document(submission, expect):
    """An empty document has no chunks."""
    expect(submission.call("chunk", [], 4, 1)).equal([])
    expect(submission.call("chunk", [], 1, 0)).equal([])


def check_impossible_settings_are_refused(submission, expect):
    """An overlap outside [0, size) raises ValueError, and so does a size below 1."""
    expect(submission.call("chunk", words(9), 4, 4)).raises(ValueError)
    expect(submission.call("chunk", words(9), 4, 5)).raises(ValueError)
    expect(submission.call("chunk", words(9), 4, -1)).raises(ValueError)
    expect(submission.call("chunk", words(9), 0, 0)).raises(ValueError)
    expect(submission.call("chunk", words(9), -2, -3)).raises(ValueError)
