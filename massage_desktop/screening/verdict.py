"""From answers to the verdict: may the session start, and why (or why not). Placeholder of the contract."""
