"""What must be asked before a session, and what follows from the answers. Pure."""
