# METADATA
# title: Terraform resources
# description: >
#   Questions about one resource, its values and its relations. Every test here is three-valued by
#   design: a value that is not known until apply makes both a test and its opposite false.
package decree.tf

# METADATA
# title: Value is not known until apply
# description: A value known only after apply is the text of its expression, `${…}`.
# scope: document
unknown(value) if {
	is_string(value)
	contains(value, "${")
}

# METADATA
# title: Value is known
# scope: document
known(value) if not unknown(value)

# METADATA
# title: Value at a path, or the provider's default
# description: >
#   The value of the resource at the path. Where a block or an attribute on the way is unknown, that
#   unknown text; where nothing is set, the fallback. Only null and a missing key mean "not set".
# scope: document
get(resource, path, fallback) := value if {
	value := object.get(resource.values, path, null)
	value != null
} else := container if {
	some length in numbers.range(1, count(path))
	container := object.get(resource.values, array.slice(path, 0, length), null)
	unknown(container)
} else := fallback

# METADATA
# title: Nothing is configured at a path
# description: >
#   True for a missing key, null, an empty list or object (no block was written) and an empty string,
#   which providers treat as unset. False where the value or a container on the way is unknown.
# scope: document
absent(resource, path) if get(resource, path, null) in {null, "", [], {}}

# METADATA
# title: The value at a path is unknown, or hidden in an unknown block
# scope: document
unknown_at(resource, path) if unknown(get(resource, path, null))

# METADATA
# title: The value at a path is true
# description: False when unknown; the fallback is the provider's default.
# scope: document
is_true(resource, path, fallback) if get(resource, path, fallback) in {true, "true"}

# METADATA
# title: The value at a path is false
# description: False when unknown; the fallback is the provider's default.
# scope: document
is_false(resource, path, fallback) if get(resource, path, fallback) in {false, "false"}

# METADATA
# title: The value at a path is one of a set
# description: False when unknown; the fallback is the provider's default.
# scope: document
one_of(resource, path, fallback, allowed) if get(resource, path, fallback) in allowed

# METADATA
# title: The value at a path is known and none of a set
# description: False when unknown; the fallback is the provider's default.
# scope: document
none_of(resource, path, fallback, refused) if {
	value := get(resource, path, fallback)
	known(value)
	not value in refused
}

# METADATA
# title: Nested blocks of a name
# description: The blocks of that name inside a resource's values or a block; none when they are unknown.
# scope: document
blocks(values, name) := [block |
	some block in object.get(values, name, [])
	is_object(block)
]
