"""The compiled library in the page: what an exercise may need is there and works without its sources."""

from __future__ import annotations

import json

from .conftest import Room

MODULES = """
abc argparse array ast asyncio base64 bisect calendar cmath collections concurrent.futures contextlib copy csv
dataclasses datetime decimal difflib doctest enum fractions functools gc graphlib hashlib heapq hmac html http.client
inspect io itertools json keyword linecache logging logging.config math numbers operator os pathlib pdb pickle pprint
queue random re secrets shutil socket sqlite3 statistics string struct sys tempfile textwrap threading time timeit
tokenize tomllib traceback types typing unicodedata unittest unittest.mock urllib.parse urllib.request uuid warnings
weakref xml.etree.ElementTree zipfile zlib zoneinfo
""".split()

IMPORT_ALL = f"""
import importlib, json
failed = {{}}
for name in {MODULES}:
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = repr(error)
json.dumps(failed)
"""

USE = '''
import dataclasses, doctest, io, json, statistics, sys, typing, unittest

@dataclasses.dataclass(order=True)
class Point:
    """Adds up.

    >>> Point(1, 2).total()
    3
    """
    x: int
    y: int = 0

    def total(self):
        return self.x + self.y

class Case(unittest.TestCase):
    def test_total(self):
        self.assertEqual(Point(1, 2).total(), 3)

try:
    assert False, "asserts of learners are not optimized away"
except AssertionError as error:
    asserted = str(error)
test = doctest.DocTestParser().get_doctest(Point.__doc__, {"Point": Point}, "Point", None, None)
ran = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(Case))
json.dumps({
    "doctest": list(doctest.DocTestRunner().run(test)),
    "unittest": [ran.testsRun, len(ran.failures) + len(ran.errors)],
    "hints": sorted(typing.get_type_hints(Point)),
    "repr": repr(Point(1)),
    "docstring": Point.__doc__ is not None,
    "mean": statistics.fmean([1, 2, 4]) == 7 / 3,
    "asserted": asserted,
    "codec": "caf\\u00e9".encode("cp1252").decode("latin-1"),
    "optimized": sys.flags.optimize,
})
'''


def test_what_exercises_may_import_can_be_imported(room: Room) -> None:
    assert json.loads(room.probe(IMPORT_ALL)["result"]) == {}


def test_what_is_imported_works(room: Room) -> None:
    assert json.loads(room.probe(USE)["result"]) == {
        "doctest": [0, 1],
        "unittest": [1, 0],
        "hints": ["x", "y"],
        "repr": "Point(x=1, y=0)",
        "docstring": True,
        "mean": True,
        "asserted": "asserts of learners are not optimized away",
        "codec": "café",
        "optimized": 0,
    }


def test_all_of_the_library_is_compiled(room: Room) -> None:
    code = "import sys, zipfile; str([name for name in zipfile.ZipFile('/lib/python314.zip').namelist() if name.endswith('.py')])"
    assert room.probe(code)["result"] == "[]"
