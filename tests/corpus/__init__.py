"""Runs the plugin on pinned real projects and compares what two commits of it report."""
