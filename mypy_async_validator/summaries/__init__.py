"""Facts about functions that their callers need, also those in other modules."""
