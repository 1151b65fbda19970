# METADATA
# title: Policy documents
# description: >
#   One shape for the statements of every AWS policy document, however it is written: JSON text, an
#   object, or an `aws_iam_policy_document` data source. What cannot be read gives no statement, never an error.
package decree.iam

import data.decree.tf

_sources[name] contains source if {
	some source in input.data.aws_iam_policy_document
	some name in tf.names(source)
}

# METADATA
# title: Statements of a policy document
# description: >
#   An array of objects with `sid`, `effect`, `actions`, `not_actions`, `resources`, `not_resources`,
#   `principals` and `not_principals` (from type to identifiers; everyone is `{"*": ["*"]}`), and
#   `conditions` (an array of `operator`, `key`, `values`).
# scope: document
statements(document) := array.concat(
	[from_json(statement) |
		some content in _json(document)
		some statement in _list(content.Statement)
	],
	[from_block(block) |
		some source in _unevaluated(document)
		not _overridden(source)
		some block in tf.blocks(source.values, "statement")
	],
)

# METADATA
# title: Part of a policy document cannot be known
# description: >
#   True when the document, its list of statements, or the effect or a condition of a statement is unknown
#   or cannot be read, so that a statement which seems to be missing may be there.
# scope: document
undecided(document) if {
	not _readable(document)
	not document in {null, ""}
}

undecided(document) if {
	some content in _json(document)
	some statement in _list(content.Statement)
	tf.unknown(statement)
}

undecided(document) if {
	some source in _unevaluated(document)
	_incomplete(source)
}

undecided(document) if {
	some statement in statements(document)
	tf.unknown(statement.effect)
}

undecided(document) if {
	some statement in statements(document)
	some condition in statement.conditions
	tf.unknown(condition.operator)
}

_readable(document) if count(_json(document)) + count(_unevaluated(document)) > 0

_json(document) := [document] if is_object(document)

else := [parsed] if {
	parsed := _parse(document)
} else := [parsed |
	some source in _referred(document)
	parsed := _evaluated(source)
]

_unevaluated(document) := [source |
	some source in _referred(document)
	not _evaluated(source)
]

_evaluated(source) := _parse(source.values.json)

_referred(document) := {source |
	startswith(document, "${")
	some key in tf.keys(document)
	some source in _sources[key]
}

_parse(text) := parsed if {
	parsed := json.unmarshal(text)
	is_object(parsed)
}

_overridden(source) if not tf.absent(source, ["override_policy_documents"])

_incomplete(source) if _overridden(source)

_incomplete(source) if not tf.absent(source, ["source_policy_documents"])

_incomplete(source) if tf.unknown_at(source, ["statement"])

_list(value) := value if {
	is_array(value)
} else := [value]
