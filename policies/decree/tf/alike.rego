package decree.tf

# METADATA
# title: Two values name the same
# description: >
#   They are the same text, number or boolean, or they refer to the same; or the first, of some other resource, refers to the
#   resource that the second is of. Of lists, one element is enough.
# scope: document
alike(theirs, own, resource) if {
	some one in _scalars(theirs)
	some other in _scalars(own)
	_same(one, other, resource)
}

# METADATA
# title: Two values name the same, or might
# scope: document
could_be_alike(theirs, own, resource) if {
	some one in _scalars(theirs)
	some other in _scalars(own)
	not _different(one, other, resource)
}

_same(one, other, _) if one == other

_same(one, other, _) if count(_references(one) & _references(other)) > 0

_same(one, _, resource) if _leads_to(one, resource)

_different(one, other, _) if {
	known(one)
	known(other)
	one != other
}

_different(one, other, resource) if {
	count(_references(one)) > 0
	count(_references(other)) > 0
	not _same(one, other, resource)
}

_leads_to(value, resource) if count(_references(value) & {resource.address, _declared(resource)}) > 0

_references(value) := _keys_of(value) - {unplaced} if {
	unknown(value)
} else := set()

_scalars(value) := [one |
	some one in value
	_is_scalar(one)
] if {
	is_array(value)
} else := [value] if {
	_is_scalar(value)
} else := []

_is_scalar(value) if {
	is_string(value)
	value != ""
}

_is_scalar(value) if is_number(value)

_is_scalar(value) if is_boolean(value)
