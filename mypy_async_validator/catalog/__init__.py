"""What blocks: overlay stubs found on disk, read, and turned into plain facts."""
