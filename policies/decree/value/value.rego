# METADATA
# title: Values that may be absent, or unknown until apply
# description: >-
#   A scope is the `values` of a resource, or a nested block or element of it. What is not known until apply is a text with `${…}` in it;
#   it is neither equal nor unequal to anything.
package decree.value

# METADATA
# title: The value at a path of a scope
# description: The fallback where nothing is set. Where a container on the way is unknown, the value is unknown too.
at(scope, path, fallback) := scope if {
	path == []
	not is_null(scope)
} else := scope if {
	is_string(scope)
} else := found if {
	found := object.get(scope, path, null)
	found != null
} else := container if {
	containers := [container |
		some n in numbers.range(1, count(path))
		container := object.get(scope, array.slice(path, 0, n), null)
		unknown(container)
	]
	container := containers[0]
} else := fallback

# METADATA
# title: Nothing in the value is left until apply
known(value) if not unknown(value)

# METADATA
# title: The value is a text with a part that is left until apply
unknown(value) if {
	is_string(value)
	contains(value, "${")
}

# METADATA
# title: The value is there
# description: A reference to an attribute of another resource counts as there, a variable without a value does not.
present(value) if {
	not absent(value)
	settled(value)
}

settled(value) if known(value)

settled(value) if regex.match(`^\$\{(module\.[^.]+\.)*(data\.)?[a-z0-9]+_[^.]*\.[^.]+\..+\}$`, value)

# METADATA
# title: The value is a text, a number or a boolean that is known
literal(value) if {
	_is_scalar(value)
	not absent(value)
	known(value)
}

_is_scalar(value) if is_string(value)

_is_scalar(value) if _is_plain(value)

# METADATA
# title: Nothing is there
absent(value) if {
	# As text: compared as it is, OPA's checker would take the parameter for one of these four.
	json.marshal(value) in {"null", `""`, "[]", "{}"}
}

# METADATA
# title: The elements of a list or set, or the nested blocks, at a path
list(scope, path) := elements if {
	found := at(scope, path, [])
	is_array(found)
	elements := found
} else := [found] if {
	found := at(scope, path, [])
	is_object(found)
} else := []

# METADATA
# title: Which elements stand at a path is known
complete(scope, path) if known(at(scope, path, null))

# METADATA
# title: The entries of the map at a path, each with its key and value
entries(scope, path) := [{"key": key, "value": inner} | some key, inner in found] if {
	found := at(scope, path, {})
	is_object(found)
} else := []

# METADATA
# title: The content of a JSON text
# description: What is no text is given as it is; a text that is no JSON is as good as unknown.
parsed(text) := null if {
	text in {null, ""}
} else := content if {
	content := json.unmarshal(text)
} else := "${unreadable}" if {
	is_string(text)
} else := content if {
	# Through text: what stands inside is not what the schema says of the attribute.
	content := json.unmarshal(json.marshal(text))
}

# METADATA
# title: A list has the element, or a text the part
has(value, part) if {
	is_array(value)
	part in value
}

has(value, part) if {
	is_string(value)
	contains(value, part)
}

# METADATA
# title: A list has not the element, nor a text the part, whatever the unknown parts turn out to be
lacks(value, part) if {
	is_array(value)
	not part in value
	every element in value { known(element) }
}

lacks(value, part) if {
	known(value)
	is_string(value)
	not contains(value, part)
}

lacks(value, _) if {
	not is_array(value)
	not is_string(value)
}

# METADATA
# title: A text, a number or a boolean as text in lower case
# description: Null for anything else.
folded(value) := lower(value) if {
	is_string(value)
} else := json.marshal(value) if {
	_is_plain(value)
} else := null

_is_plain(value) if is_number(value)

_is_plain(value) if is_boolean(value)

# METADATA
# title: The elements of a list, or the value itself, as text in lower case
folded_through(value) := [folded(element) | some element in value] if {
	is_array(value)
} else := folded(value)

# METADATA
# title: A text matches a regular expression
matches(value, pattern) if {
	known(value)
	regex.match(pattern, value)
}

# METADATA
# title: A number is a bound or more
at_least(value, bound) if _number_in(value) >= bound

# METADATA
# title: A number is a bound or less
at_most(value, bound) if _number_in(value) <= bound

# METADATA
# title: A number is more than a bound
above(value, bound) if _number_in(value) > bound

# METADATA
# title: A number is less than a bound
below(value, bound) if _number_in(value) < bound

# A number, or a text that is one: of so few digits that it is exact.
_number_in(value) := value if {
	is_number(value)
} else := to_number(value) if {
	is_string(value)
	regex.match(`^-?([0-9]{1,15}|[0-9]{1,9}[.][0-9]{1,6})$`, value)
}

# METADATA
# title: Nothing anywhere in the value is left until apply
settled_through(value) if not contains(json.marshal(value), "${")
