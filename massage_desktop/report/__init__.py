"""From a session's events to the printed page: the summary as values, then as HTML. Pure: no Qt, no clock."""
