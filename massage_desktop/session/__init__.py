"""The plan of a session and the engine that runs it. Pure: the time is handed in."""
