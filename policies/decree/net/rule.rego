package decree.net

_listed(value) := value if {
	is_array(value)
} else := [value]

# Only null and a missing key mean "not set".
_given(values, attribute, fallback) := value if {
	value := object.get(values, attribute, null)
	not is_null(value)
} else := fallback

_unset(values, attribute) if object.get(values, attribute, null) in [null, []]
