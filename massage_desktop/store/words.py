"""Texts as the words by which they are found: the same for every database, and for Cyrillic."""

import re
import unicodedata

LONGEST = 40  # characters of a word that count


def words(*texts: str) -> frozenset[str]:
    """The words of texts, without difference of case, of accents' spelling, or of е and ё."""
    folded = unicodedata.normalize("NFKC", " ".join(texts)).casefold().replace("ё", "е")
    return frozenset(word[:LONGEST] for word in re.findall(r"\w+", folded))
