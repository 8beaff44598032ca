"""Python's search for garbage, kept away from the start and from running sessions.

What is loaded and built at the start lives as long as the window. A full pass over it takes 50 ms, in which
neither a cue begins nor a figure changes; after `leave_out` it takes microseconds.
"""

import gc


def wait() -> None:
    """No search while everything is being built: there is nothing to find."""
    gc.disable()


def leave_out(*, look: bool) -> None:
    """Search again from now on, without what there is; with `look` that is gone through once before."""
    if look:
        gc.collect()
    gc.freeze()
    gc.enable()
