package decree.tf

# What the values of each resource refer to anywhere in them, and from where: one pass over the input.
_mentions[key] contains [resource.address, resource.type] if {
	some resources in input.resource
	some resource in resources
	walk(resource.values, [_, text])
	is_string(text)
	text != ""
	not _from_outside(text)
	some key in _keys_of(text)
}

# A variable that has no value is given from outside, where nothing of this configuration is.
_from_outside(text) if {
	unknown(text)
	regex.match(`^([^$]|\$\{var\.[\w.-]+\}|\$[^{])*$`, text)
}

# METADATA
# title: Another resource refers to the resource in some attribute
# scope: document
referred_to(resource) if {
	some name in names(resource)
	some [address, _] in _mentions[name]
	address != resource.address
}

# METADATA
# title: Another resource of some types refers to the resource in some attribute
# scope: document
referred_to_by(resource, types) if {
	some name in names(resource)
	some [address, type] in _mentions[name]
	address != resource.address
	type in types
}

# METADATA
# title: No other resource can refer to the resource
# description: False where one has an unknown reference that could lead anywhere.
# scope: document
unreferred(resource) if {
	every name in names(resource) | {unplaced} {
		every mention in object.get(_mentions, name, set()) {
			mention[0] == resource.address
		}
	}
}

# METADATA
# title: No other resource of some types can refer to the resource
# description: False where one has an unknown reference that could lead anywhere.
# scope: document
unreferred_by(resource, types) if {
	every name in names(resource) | {unplaced} {
		every mention in object.get(_mentions, name, set()) {
			_is_no_other(mention, resource, types)
		}
	}
}

_is_no_other(mention, resource, _) if mention[0] == resource.address

_is_no_other(mention, _, types) if not mention[1] in types
