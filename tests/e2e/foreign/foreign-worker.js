// The tests say what it does.
