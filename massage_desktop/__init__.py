"""Massage Desktop: a session timer and guide for massage therapists."""

__version__ = "0.1.0"
