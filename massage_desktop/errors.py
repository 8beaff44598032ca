"""The two kinds of failure: what the user can remedy, and our bugs.

A `UserError` carries one clear sentence that is shown as it is. Everything else that is raised is a bug
and is reported as one, with the log file.
"""


class UserError(Exception):
    """Something that the user can put right; its text names the file, the place and the remedy."""
