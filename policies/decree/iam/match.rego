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
# title: A statement is about every principal
# description: >
#   `"*"`, `{"AWS": "*"}`, the root user of any account (`arn:aws:iam::*:root`), or everyone but those it
#   excludes with NotPrincipal.
# scope: document
any_principal(statement) if {
	some type in {"*", "AWS"}
	some identifier in statement.principals[type]
	everyone(identifier)
}

any_principal(statement) if count(statement.not_principals) > 0

# METADATA
# title: An AWS principal that means everyone
# scope: document
everyone("*")

everyone(identifier) if regex.match(`^arn:aws[a-z-]*:iam::\*:root$`, identifier)
