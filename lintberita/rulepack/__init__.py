"""YAML to compiled rules: the schema and its errors, the rule kinds, the one-pass matcher."""
