package decree.iam

import data.decree.value

# METADATA
# title: The texts in an element of a statement
# description: By the name that the element has in JSON; of a condition its keys, of principals their identifiers.
# scope: document
element(statement, name) := {
	"Sid": [statement.sid],
	"Action": statement.actions,
	"NotAction": statement.not_actions,
	"Resource": statement.resources,
	"NotResource": statement.not_resources,
	"Principal": _identifiers(statement.principals),
	"NotPrincipal": _identifiers(statement.not_principals),
	"Condition": [condition.key | some condition in statement.conditions],
}[name]

_identifiers(principals) := [identifier |
	some identifiers in principals
	some identifier in identifiers
]

# METADATA
# title: A statement has an element
# description: Not known where all in it is left to variables.
# scope: document
has_element(statement, name) if {
	some text in element(statement, name)
	value.present(text)
}

# METADATA
# title: A statement lacks an element
# scope: document
lacks_element(statement, name) if {
	every text in element(statement, name) {
		text == ""
	}
}
