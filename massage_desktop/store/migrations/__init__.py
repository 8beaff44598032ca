"""How the tables became what they are, one file a step. A step calls no living code."""
