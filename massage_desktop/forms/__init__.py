"""Generated from ui/*.ui by `dev.py forms`; never edited."""
