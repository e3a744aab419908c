"""What the bodies of functions tell their callers, also those in other modules."""
