package decree.iam

import data.decree.tf

# METADATA
# title: Statement of a JSON policy, normalised
# scope: document
from_json(statement) := {
	"sid": object.get(statement, "Sid", ""),
	"effect": object.get(statement, "Effect", ""),
	"actions": _texts(object.get(statement, "Action", [])),
	"not_actions": _texts(object.get(statement, "NotAction", [])),
	"resources": _texts(object.get(statement, "Resource", [])),
	"not_resources": _texts(object.get(statement, "NotResource", [])),
	"principals": _json_principals(object.get(statement, "Principal", {})),
	"not_principals": _json_principals(object.get(statement, "NotPrincipal", {})),
	"conditions": _json_conditions(object.get(statement, "Condition", {})),
}

# METADATA
# title: Statement block of an aws_iam_policy_document, normalised
# scope: document
from_block(block) := {
	"sid": object.get(block, "sid", ""),
	"effect": object.get(block, "effect", "Allow"),
	"actions": _texts(object.get(block, "actions", [])),
	"not_actions": _texts(object.get(block, "not_actions", [])),
	"resources": _texts(object.get(block, "resources", [])),
	"not_resources": _texts(object.get(block, "not_resources", [])),
	"principals": _block_principals(object.get(block, "principals", [])),
	"not_principals": _block_principals(object.get(block, "not_principals", [])),
	"conditions": _block_conditions(object.get(block, "condition", [])),
}

_json_principals(principal) := {} if is_null(principal)

else := {type: _texts(identifiers) | some type, identifiers in principal} if {
	is_object(principal)
} else := {"*": _texts(principal)}

_block_principals(blocks) := {"*": [blocks]} if tf.unknown(blocks)

else := {type: identifiers |
	some block in blocks
	type := block.type
	identifiers := [identifier |
		some other in blocks
		other.type == type
		some identifier in _texts(other.identifiers)
	]
}

_json_conditions(conditions) := [_unknown_condition(conditions)] if tf.unknown(conditions)

else := [condition |
	some operator, entries in conditions
	some condition in _json_entries(operator, entries)
]

_json_entries(operator, entries) := [{"operator": operator, "key": key, "values": _texts(values)} |
	some key, values in entries
] if {
	is_object(entries)
} else := [_unknown_condition(entries)]

_block_conditions(blocks) := [_unknown_condition(blocks)] if tf.unknown(blocks)

else := [{"operator": block.test, "key": block.variable, "values": _texts(block.values)} | some block in blocks]

_unknown_condition(text) := {"operator": text, "key": text, "values": [text]}

_texts(value) := [] if is_null(value)

else := [_text(element) | some element in value] if {
	is_array(value)
} else := [_text(value)]

_text(value) := value if {
	is_string(value)
} else := json.marshal(value)
