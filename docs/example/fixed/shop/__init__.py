"""A small shop behind HTTP: products, orders, invoices, and what happens in the background."""
