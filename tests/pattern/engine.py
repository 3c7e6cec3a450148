"""Reads pairs of a source and texts as JSON; writes for each whether the source matches the texts, or null for a source that is refused."""

import json
import re
import sys


def verdicts(source, texts):
    try:
        pattern = re.compile(source)
    except (re.error, FutureWarning):
        return None
    return [pattern.search(text) is not None for text in texts]


json.dump([verdicts(source, texts) for source, texts in json.load(sys.stdin)], sys.stdout)
