"""The rooms of the composition root: each builds the objects of one subject; `app.py` joins them.

Nothing of this is loaded before the first frame.
"""
