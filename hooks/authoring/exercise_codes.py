"""Every code that a diagnostic about an exercise folder may carry, with the rule in one sentence."""

from __future__ import annotations

EXERCISE_CODES: dict[str, str] = {
    "exercise-name": "A folder is named like an address (`ndcg-at-k`), a wrong answer like a Python name.",
    "exercise-file-missing": "Every exercise has all the files that are not optional.",
    "exercise-file-unknown": "A folder holds nothing that no one reads.",
    "exercise-file-empty": "A file that is there says something.",
    "exercise-python": "Every Python file can be parsed.",
    "exercise-import": "What runs in the page imports the standard library only.",
    "exercise-toml": "`exercise.toml` can be parsed.",
    "exercise-key-unknown": "`exercise.toml` has no keys but the documented ones.",
    "exercise-key-missing": "`exercise.toml` has all the keys that have no default.",
    "exercise-value": "Every value in `exercise.toml` has the right type and range.",
    "exercise-step": "`step` is one of the six steps.",
    "exercise-problem": "`problems` names problems of this site.",
    "exercise-slug-taken": "A former slug in `was` is not the slug, present or former, of another exercise.",
    "exercise-entry": "Starter, solution and every wrong answer define what `entry` names.",
    "exercise-todo": "The starter has a TODO that says where to begin.",
    "exercise-hints": "`hints.md` has at least three hints, each a `## Title` with text below it.",
    "exercise-checks": "`checks.py` has at least one function `check_…(submission, expect)`.",
    "exercise-check-parameters": "A check takes `submission` and `expect`, in this order.",
    "exercise-check-docstring": "A check's docstring is its title, in the learner's words.",
    "exercise-check-unfailed": "Every check is named in the `Fails:` line of at least one wrong answer.",
    "exercise-wrong-missing": "There is at least one wrong answer under `wrong/`.",
    "exercise-wrong-docstring": "A wrong answer's docstring says to the learner what is misunderstood.",
    "exercise-fails": "The last line of a wrong answer's docstring is `Fails:` and the names of checks.",
    "exercise-oracle": "`oracle.py` has `cases` and one of `reference` and `holds`.",
    "exercise-plot": "`plot.py` has a function `plot(submission)`.",
}
