"""The commands that need no window, and therefore load no Qt. They print; rules live in the pure packages."""
