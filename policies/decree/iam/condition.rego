package decree.iam

import data.decree.net
import data.decree.tf

# What says who or where a caller is. A tag or a user agent is the caller's own claim and does not count.
_narrowing := {
	"aws:principalaccount",
	"aws:principalarn",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:sourceaccount",
	"aws:sourcearn",
	"aws:sourceip",
	"aws:sourceorgid",
	"aws:sourceorgpaths",
	"aws:sourceowner",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:userid",
	"aws:vpcsourceip",
	"kms:calleraccount",
	"s3:dataaccesspointaccount",
	"s3:dataaccesspointarn",
	"sts:externalid",
}

# METADATA
# title: A statement has a condition on one of some keys
# description: Whatever the operator and the values; case does not count.
# scope: document
has_condition(statement, keys) if {
	some condition in statement.conditions
	some key in keys
	lower(condition.key) == lower(key)
}

# METADATA
# title: A statement has a condition of some operators, on some keys, with some values and no others
# description: What is asked has any of `operators`, `keys` and `values`, as sets in lower case; case does not count.
# scope: document
restricts(statement, asked) if {
	some condition in statement.conditions
	_asked(asked, "operators", [condition.operator])
	_asked(asked, "keys", [condition.key])
	_asked(asked, "values", condition.values)
}

_asked(asked, part, _) if not asked[part]

_asked(asked, part, texts) if {
	count(texts) > 0
	every text in texts {
		lower(text) in asked[part]
	}
}

# METADATA
# title: A statement's conditions narrow down who may use it
# description: >
#   A condition requires the caller's account, organization, ARN, network or external id to be of a named
#   set. An unknown condition may do so and counts; a negated or optional one, or one whose values admit everyone, does not.
# scope: document
narrowed(statement) if {
	some condition in statement.conditions
	tf.unknown(condition.operator)
}

narrowed(statement) if {
	some condition in statement.conditions
	lower(condition.key) in _narrowing
	required(condition)
	count(condition.values) > 0
	every value in condition.values {
		not _open(value)
	}
}

# METADATA
# title: A condition holds only for the values it names
# description: Not negated (`StringNotEquals`, `NotIpAddress`), and not optional (`…IfExists`, `Null`).
# scope: document
required(condition) if {
	operator := lower(condition.operator)
	not contains(operator, "not")
	not endswith(operator, "ifexists")
	not startswith(operator, "forallvalues:")
	operator != "null"
}

_open(value) if value in {"", "arn:aws:iam::*:root"}

_open(value) if net.world_cidr(value)
