"""The window: pages, docks, dialogs. They show what services tell and send commands back through them."""
