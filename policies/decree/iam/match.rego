package decree.iam

import data.decree.tf

# METADATA
# title: Two actions match
# description: Either may hold the wildcards `*` and `?`; case does not count; an unknown action matches nothing.
# scope: document
action_matches(one, other) if _matches(one, other)

action_matches(one, other) if _matches(other, one)

_matches(pattern, text) if {
	tf.known(text)
	glob.match(lower(pattern), null, lower(text))
}

# METADATA
# title: A statement is about an action
# description: One of its actions is the action or a wildcard for it, or it names what it is not about, and this is not it.
# scope: document
covers(statement, action) if {
	some pattern in statement.actions
	_matches(pattern, action)
}

covers(statement, action) if {
	count(statement.not_actions) > 0
	every pattern in statement.not_actions {
		tf.known(pattern)
		not _matches(pattern, action)
	}
}

# METADATA
# title: A statement is about one of some actions
# description: >
#   An action by its name, as `iam.covers` has it; a pattern of actions, where one that the statement lists matches it; `*` is the
#   wildcard itself.
# scope: document
acts(statement, wanted) if {
	some action in wanted
	_acts(statement, action)
}

_acts(statement, "*") if "*" in statement.actions

_acts(statement, action) if {
	not contains(action, "*")
	covers(statement, action)
}

_acts(statement, pattern) if {
	pattern != "*"
	contains(pattern, "*")
	some action in statement.actions
	action_matches(pattern, action)
}

# METADATA
# title: A statement lists one of some resources
# description: Exactly as they are written.
# scope: document
names_resource(statement, wanted) if {
	some resource in wanted
	resource in statement.resources
}

# METADATA
# title: One of some texts matches a regular expression
# description: An unknown text matches nothing.
# scope: document
some_matches(texts, pattern) if {
	some text in texts
	tf.known(text)
	regex.match(pattern, text)
}
