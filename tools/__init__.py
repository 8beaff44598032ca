"""Scripts that make shipped resources; run by hand, never by the program."""
