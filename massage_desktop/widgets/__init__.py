"""Leaf widgets: they show values handed in and know nothing of sessions."""
