package decree.tf

# An output that holds an object (`module.a.some_map.key`) is spelled like a resource: only a
# provider's prefix tells them apart.
_providers := concat("|", [
	"archive",
	"aws",
	"awscc",
	"azapi",
	"azuread",
	"azurerm",
	"google",
	"helm",
	"kubernetes",
	"null",
	"random",
	"time",
	"tls",
])

_index := `\[(?:"[^"]*"|\d+|\*)\]`

# `[*]` is the one instance that stands for all while their number is unknown. What follows another index of a
# module would be read as a resource of the root: the last alternative passes over it.
_address := concat("", [
	`\b(?:var|local|each|self|path)\.[\w.-]+|`,
	`((?:module\.[\w-]+(?:`, _index, `)?\.)*(?:data\.)?(?:`, _providers, `)_\w+\.[\w-]+)(`, _index, `)?|`,
	`\bmodule\.[\w-]+\[.*`,
])

_identifying := {"arn", "bucket", "function_name", "id", "identifier", "key_id", "name"}

# METADATA
# title: Key of a reference that names nothing known
# description: What `tf.keys` gives for `${var.bucket}`, so that an index also holds what cannot be placed.
unplaced := "?"

# METADATA
# title: What a value refers to
# description: >
#   The addresses inside an unknown value, or the known text itself; for a list, those of its elements. One
#   instance (`a.b[0]`) is also `a.b[*]`: what stands for all instances while their number is unknown.
#   An unknown value with no address in it (`${var.bucket}`) gives `tf.unplaced`.
# scope: document
keys(value) := {key |
	some text in _texts(value)
	some key in _keys_of(text)
}

_texts(value) := [value] if is_string(value)

else := [text |
	some text in value
	is_string(text)
]

_keys_of(text) := {text} if {
	known(text)
} else := addresses if {
	addresses := {concat("", [declared, index]) |
		some [_, declared, instance] in regex.find_all_string_submatch_n(_address, text, -1)
		declared != ""
		some index in _indices(instance)
	}
	count(addresses) > 0
} else := {unplaced}

_indices(instance) := {""} if {
	instance in {"", "[*]"}
} else := {instance, "[*]"}

# METADATA
# title: What a resource may be referred to by
# description: >
#   Its address, its address without the index of the instance, and its known identifying attributes; objects of
#   Kubernetes have their name in `metadata`.
# scope: document
names(resource) := {resource.address, _declared(resource)} | {value |
	some value in _identifiers(resource.values)
	is_string(value)
	value != ""
	known(value)
}

_identifiers(values) := array.concat(
	[values[attribute] | some attribute in _identifying],
	[block.name | some block in values.metadata],
)

_declared(resource) := substring(resource.address, 0, indexof(resource.address, local_name) + count(local_name)) if {
	local_name := concat(".", [resource.type, resource.name])
}

# METADATA
# title: A value refers to a resource
# description: >
#   True for a reference to an attribute of the resource, also inside a longer text, and for a known
#   value that equals one of its identifying attributes. A reference without an index means any instance.
# scope: document
refers(value, resource) if count(keys(value) & names(resource)) > 0

# METADATA
# title: A value might refer to any resource
# description: It is unknown, and nothing in it says to which resource it leads.
# scope: document
may_refer(value) if unplaced in keys(value)

# METADATA
# title: A value refers to something whose name in the code matches
# description: Whether or not it is declared. Of a list, one element is enough.
# scope: document
refers_to_name(value, pattern) if {
	some text in _unknown_texts(value)
	some name in _names_in(text)
	regex.match(pattern, name)
}

# METADATA
# title: Whatever a value refers to has a name in the code that does not match
# description: True when it refers to nothing. False where an unknown value does not say where it leads.
# scope: document
refers_to_other_names(value, pattern) if {
	every text in _unknown_texts(value) { count(_names_in(text)) > 0 }
	not refers_to_name(value, pattern)
}

_unknown_texts(value) := [value] if {
	unknown(value)
} else := [text |
	some text in value
	unknown(text)
] if {
	is_array(value)
} else := []

_names_in(text) := {name |
	some key in _keys_of(text)
	some [_, name] in regex.find_all_string_submatch_n(`\.([\w-]+)(?:\[[^\]]*\])?$`, key, 1)
}
