"""Indonesian itself; knows nothing of news."""
